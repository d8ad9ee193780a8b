import { backUp } from '../../src/operate/backup.ts';
import { restore } from '../../src/operate/restore.ts';

/** A process of its own that moves a house and says how far it is, so that it can be killed or starved on the way. */
async function move(): Promise<void> {
  const [way, file = '', dataFolder = '', url] = process.argv.slice(2);
  const say = (line: string): void => console.log(line);
  if (way === 'backup') await backUp({ url, dataFolder }, file, { replace: false, say });
  else await restore({ url, dataFolder }, file, { say });
}

move().catch((error: Error) => {
  console.error(`${error.name}: ${error.message}`);
  process.exit(1);
});
