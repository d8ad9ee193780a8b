import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { connect, type DureClient } from '../client/client.ts';
import { programmeJsonSchema } from '../contract/programme-file.ts';
import { MOST_SEED } from '../domain/population/chance.ts';
import { MOST_FIRMS } from '../domain/population/population.ts';
import { createAdministrator } from './admin.ts';
import { exportAward } from './award.ts';
import { DOCUMENTS, writeDocument } from './document.ts';
import { explainPayment } from './explain.ts';
import { languageOf } from './language.ts';
import { backUpHouse, restoreHouse } from './move.ts';
import { type ImportOptions, importFile } from './organisations.ts';
import { type PopulationOptions, writePopulation } from './population.ts';
import { checkFiles } from './programme.ts';
import { type SimulateOptions, simulateFile } from './simulate.ts';
import { tellStory } from './story.ts';
import type { Terminal } from './terminal.ts';
import { createToken, listTokens, revokeToken } from './token.ts';
import { verify } from './verify.ts';

const HERE = 'http://127.0.0.1:3000';

type Where = { url?: string; token?: string; lang?: string };
type ImportAsked = Omit<ImportOptions, 'language'>;

/** The command line: `parseAsync` runs the command that was typed. Throws CommandFailure for what can be mended. */
export function programOf(terminal: Terminal): Command {
  const program = new Command('dure').description('Dure (두레): public-private win-win programmes');
  addProgramme(program, terminal);
  addExplain(program, terminal);
  addStory(program, terminal);
  addToken(program, terminal);
  addAdmin(program, terminal);
  addVerify(program, terminal);
  addMove(program, terminal);
  addAward(program, terminal);
  addDocument(program, terminal);
  addPopulation(program, terminal);
  addOrganisations(program, terminal);
  return program;
}

/** Whether commander has already said what was wrong with the words that were typed. */
export const isUsageError = (error: unknown): error is CommanderError => error instanceof CommanderError;

function addProgramme(program: Command, { env, say, endWith }: Terminal): void {
  const programme = program.command('programme').description('programme files, without a server');
  programme
    .command('check')
    .description('check programme files and run their examples')
    .argument('<file...>')
    .option('--lang <ko|en>', 'language of the findings')
    .action((files: string[], { lang }: Where) => {
      const { good, lines } = checkFiles(files, languageOf(lang, env));
      lines.forEach(say);
      if (!good) endWith(1);
    });
  reaching(
    programme
      .command('simulate')
      .description('whom the rule of a file lets in: over synthetic companies, or a server’s registry'),
  )
    .argument('<file>')
    .option('--against <programme|file>', 'what it is held against, to see who changes sides')
    .option('--track <key>', 'the way in, where the file has several')
    .option(
      '--population <firms>',
      'without a server, over so many synthetic companies',
      wholeUpTo(MOST_FIRMS),
    )
    .option('--seed <number>', 'the same seed gives the same companies', wholeUpTo(MOST_SEED), 1)
    .option('--on <day>', 'the day that is decided on, else today')
    .option('--uptake <percent>', 'of a hundred that fit, how many are guessed to come', percentOf)
    .action(async (file: string, { lang, ...asked }: Omit<SimulateOptions, 'language'> & Where) => {
      const tools = {
        client: () => clientOf({ ...asked, lang }, env),
        tell: (line: string) => process.stderr.write(`${line}\n`),
      };
      (await simulateFile(file, { ...asked, language: languageOf(lang, env) }, tools)).forEach(say);
    });
  programme
    .command('schema')
    .description('print the JSON Schema of programme files, for editors')
    .action(() => say(JSON.stringify(programmeJsonSchema(), null, 2)));
}

function addExplain(program: Command, { env, say }: Terminal): void {
  const explain = program.command('explain').description('why something is what it is');
  reaching(explain.command('payment').description('the arithmetic of a payment').argument('<id>')).action(
    async (id: string, where: Where) => {
      const language = languageOf(where.lang, env);
      (await explainPayment(clientOf(where, env), id, language)).forEach(say);
    },
  );
}

function addStory(program: Command, terminal: Terminal): void {
  program
    .command('story')
    .description('play a story against a running demo, or a fresh server of its own, and check its end')
    .argument('<id>')
    .option('--scale <number>', 'how much of it: 1 is all', scaleOf, 1)
    .option('--url <url>', 'a running demo')
    .option('--lang <ko|en>', 'language of what is printed')
    .action(async (id: string, { scale, url, lang }: Where & { scale: number }) => {
      const language = languageOf(lang, terminal.env);
      if (!(await tellStory(id, { scale, url, language }, terminal))) terminal.endWith(1);
    });
}

function addToken(program: Command, { env, say }: Terminal): void {
  const token = program.command('token').description('tokens, by which callers are known');
  reaching(token.command('create').description('make a token, for oneself or as administrator for another'))
    .requiredOption('--label <text>', 'what it is for')
    .option('--days <number>', 'how long it lasts', wholeOf, 30)
    .option('--person <id>')
    .option('--organisation <id>')
    .action(
      async (asked: Where & { label: string; days: number; person?: string; organisation?: string }) => {
        (await createToken(clientOf(asked, env), asked)).forEach(say);
      },
    );
  reaching(token.command('list').description('list one’s tokens; an administrator sees all')).action(
    async (where: Where) => (await listTokens(clientOf(where, env))).forEach(say),
  );
  reaching(token.command('revoke').description('end a token now').argument('<id>')).action(
    async (id: string, where: Where) => (await revokeToken(clientOf(where, env), id)).forEach(say),
  );
}

function addAdmin(program: Command, terminal: Terminal): void {
  program
    .command('admin')
    .description('the first administrator')
    .command('create')
    .description(
      'found the database of DATABASE_URL or DURE_DATA for real use; its server must not be running',
    )
    .requiredOption('--name <text>')
    .requiredOption('--email <address>')
    .option('--locale <ko|en>', 'the administrator’s language', 'ko')
    .action(async ({ name, email, locale }: { name: string; email: string; locale: string }) => {
      await createAdministrator({ name, email, locale: languageOf(locale, {}) }, terminal);
    });
}

function addAward(program: Command, { env, say }: Terminal): void {
  const award = program.command('award').description('one award');
  reaching(award.command('export').description('what is sealed about it, to be verified anywhere'))
    .argument('<id>')
    .argument('<file>')
    .action(async (id: string, file: string, where: Where) => {
      (await exportAward(clientOf(where, env), id, file)).forEach(say);
    });
}

function addDocument(program: Command, { env, say }: Terminal): void {
  reaching(program.command('document').description('issue a document and write it down as PDF/A'))
    .argument('<kind>', DOCUMENTS.join(', '))
    .argument('<id>')
    .option('--language <ko|en>', 'language of the document, else that of the answers')
    .option('--out <file>', 'a file that does not exist yet, else by the document’s number')
    .action(async (kind: string, id: string, asked: Where & { language?: string; out?: string }) => {
      const language = languageOf(asked.language ?? asked.lang, env);
      (await writeDocument(clientOf(asked, env), [kind, id], { language, out: asked.out })).forEach(say);
    });
}

function addOrganisations(program: Command, { env, say }: Terminal): void {
  const organisations = program.command('organisations').description('the registry');
  reaching(
    organisations
      .command('import')
      .description(
        'register organisations and their data from an XLSX or CSV file, or see what would come of it',
      ),
  )
    .argument('<file>')
    .requiredOption('--source <text>', 'who says so, where a row does not')
    .requiredOption('--as-of <day>', 'as of which day, where a row does not say it')
    .option('--valid-until <day>', 'until which day, where a row does not say it')
    .addOption(
      new Option('--mode <mode>', 'check alone, all rows or none, or all good rows')
        .choices(['check', 'all', 'good'])
        .default('check'),
    )
    .action(async (file: string, { mode, source, asOf, validUntil, ...where }: Where & ImportAsked) => {
      const options = { mode, source, asOf, validUntil, language: languageOf(where.lang, env) };
      await importFile(clientOf(where, env), file, { options, say });
    });
}

function addVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .description(
      'make the record again from its entries, digests, files and seals; names the first thing wrong',
    )
    .option('--head <hash>', 'a seal’s head as it stands on a statement: it must be in the chain')
    .option('--since <number|day>', 'make only the leaves of later blocks again')
    .option('--data <folder>', 'an embedded database’s folder, else DATABASE_URL or DURE_DATA')
    .option('--lang <ko|en>', 'language of the findings')
    .action(async ({ head, since, data, lang }: Where & { head?: string; since?: string; data?: string }) => {
      const language = languageOf(lang, terminal.env);
      if (!(await verify({ head, since, data, language }, terminal))) terminal.endWith(1);
    });
}

function addMove(program: Command, terminal: Terminal): void {
  program
    .command('backup')
    .description('write the house of DATABASE_URL or DURE_DATA into one file, its files included')
    .argument('<file>')
    .option('--force', 'replace the file where it exists', false)
    .action((file: string, { force }: { force: boolean }) => backUpHouse(file, force, terminal));
  program
    .command('restore')
    .description('make the house of a backup again in DATABASE_URL or DURE_DATA, which must hold none yet')
    .argument('<file>')
    .action((file: string) => restoreHouse(file, terminal));
}

const reaching = (command: Command): Command =>
  command
    .option('--url <url>', `the server, else DURE_URL, else ${HERE}`)
    .option('--token <token>', 'who asks, else DURE_TOKEN')
    .option('--lang <ko|en>', 'language of the answers');

const clientOf = ({ url, token, lang }: Where, env: NodeJS.ProcessEnv): DureClient =>
  connect({
    baseUrl: url ?? env.DURE_URL ?? HERE,
    token: token ?? env.DURE_TOKEN,
    locale: languageOf(lang, env),
  });

function addPopulation(program: Command, terminal: Terminal): void {
  program
    .command('population')
    .description('write synthetic companies, drawn from published statistics; none of them exists')
    .requiredOption('--firms <number>', 'how many', wholeUpTo(MOST_FIRMS))
    .option('--seed <number>', 'the same seed gives the same companies', wholeUpTo(MOST_SEED), 1)
    .option(
      '--from <number>',
      'the first of them; a population can be made in parts',
      wholeUpTo(MOST_FIRMS),
      1,
    )
    .option('--on <day>', 'the day that they stand for, else that of the statistics')
    .option('--format <csv|ndjson>', 'how each becomes a line', 'csv')
    .option('--out <file>', 'a file, else the standard output')
    .option('--force', 'replace the file where it exists', false)
    .option('--lang <ko|en>', 'language of what is said beside them')
    .action(async ({ lang, ...asked }: Omit<PopulationOptions, 'language'> & Where) => {
      await writePopulation({ ...asked, language: languageOf(lang, terminal.env) }, terminal);
    });
}

const wholeUpTo =
  (most: number) =>
  (text: string): number => {
    if (/^\d{1,16}$/.test(text) && Number(text) <= most) return Number(text);
    throw new InvalidArgumentError(`It must be a whole number up to ${most}.`);
  };

function percentOf(text: string): number {
  const percent = Number(text);
  if (/^\d{1,3}(\.\d{1,2})?$/.test(text) && percent <= 100) return percent;
  throw new InvalidArgumentError('It must be a number from 0 to 100.');
}

function scaleOf(text: string): number {
  const scale = Number(text);
  if (scale > 0 && scale <= 1) return scale;
  throw new InvalidArgumentError('It must be a number above 0 and at most 1.');
}

function wholeOf(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}
