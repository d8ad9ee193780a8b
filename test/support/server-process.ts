import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PROJECT_ROOT } from '../../src/project-root.ts';

/** A server of the house in a process of its own. */
export type ServerProcess = {
  /** Where it answers. */
  readonly url: string;
  readonly pid: number;
  /** What it has written to its standard error so far. */
  errors(): string;
  /** kill -9; resolves once the process is gone. */
  kill(): Promise<void>;
  /** Resolves to its exit code once it has ended by itself; null after a signal. */
  readonly ended: Promise<number | null>;
};

/**
 * Starts `dist/server.js` (built before) as a demo that plays no story by itself, on a port that is free. Rejects
 * with what it said when it does not come up.
 */
export function startServer(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['dist/server.js'], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, PORT: '0', DURE_DEMO: '1', DURE_STORY_SCALE: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const die = (): boolean => child.kill('SIGKILL');
  process.once('exit', die);
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      process.off('exit', die);
      resolve(code);
    });
  });
  const kill = async (): Promise<void> => {
    die();
    await ended;
  };
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^Dure answers at (\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve({ url, pid: child.pid as number, errors: () => errors, kill, ended });
    });
    void ended.then(() => reject(new Error(`the server did not start: ${errors || 'it said nothing'}`)));
  });
}
