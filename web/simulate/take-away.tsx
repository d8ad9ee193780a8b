import { useFormat } from '../format.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words.ts';
import type { Result, Simulation } from './queries.ts';
import { useShown } from './shown.ts';

/** Takes the groups and the conditions away as a workbook or as CSV, which say of themselves what they are of. */
export function TakeAway({
  simulation,
  result,
}: {
  readonly simulation: Simulation;
  readonly result: Result;
}) {
  const say = useWords();
  const format = useFormat();
  const shown = useShown();
  const { over } = simulation;
  const notice = over.synthetic
    ? say('simulate.ofPopulation', {
        firms: format.count(over.firms ?? 0),
        seed: over.seed ?? 0,
        day: format.day(result.on),
      })
    : say('simulate.ofRegistry', {
        companies: format.count(result.companies),
        revision: over.revision ?? '',
        day: format.day(result.on),
      });
  const cell = (count: number | null): string | number => count ?? shown(null);
  const rows = [
    ...result.funnel.flatMap(({ conditions }) =>
      conditions.map(({ sentence, met, notMet, unknown }) => [
        say('simulate.condition'),
        format.say(sentence),
        cell(met),
        cell(notMet),
        cell(unknown),
      ]),
    ),
    ...result.groups.flatMap(({ dimension, cells }) =>
      cells.map(({ label, after }) => [
        say(`simulate.by.${dimension}`),
        format.say(label),
        cell(after.fits),
        cell(after.out),
        cell(after.unknown),
      ]),
    ),
  ];
  const head = [
    say('simulate.kind'),
    say('simulate.what'),
    `${say('simulate.standing.fits')} / ${say('simulate.met')}`,
    `${say('simulate.standing.out')} / ${say('simulate.notMet')}`,
    say('simulate.standing.unknown'),
  ];
  const take = async (kind: 'saveXlsx' | 'saveCsv'): Promise<void> => {
    const save = (await import('../subject/export.ts'))[kind];
    await save({ name: `simulation-${result.on}`, head, rows, notice } as never);
  };
  return (
    <p className="row section no-print">
      <Button small onClick={() => void take('saveXlsx')}>
        {say('export.xlsx')}
      </Button>
      <Button small onClick={() => void take('saveCsv')}>
        {say('export.csv')}
      </Button>
    </p>
  );
}
