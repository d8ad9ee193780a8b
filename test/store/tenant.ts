import { openDatabase } from '../../src/store/database.ts';

/** A process of its own on a data folder: says `open`, then the number of each row once it is acknowledged. */
async function live(dataFolder: string): Promise<void> {
  const database = await openDatabase({ dataFolder });
  await database.asOwner((owner) => owner.query('create table if not exists row_kept (id int primary key)'));
  console.log('open');
  for (let id = 1; ; id += 1) {
    await database.pool.query('insert into row_kept values ($1)', [id]);
    console.log(id);
  }
}

live(process.argv[2] ?? '').catch((error: Error) => {
  console.error(`${error.name}: ${error.message}`);
  process.exit(1);
});
