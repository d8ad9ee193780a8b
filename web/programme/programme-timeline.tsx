import { useSuspenseQuery } from '@tanstack/react-query';
import type { RunDefinition } from '../../src/domain/programme/definition.ts';
import { houseQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { Section } from '../ui/layout.tsx';
import { type Moment, Timeline } from '../ui/timeline.tsx';
import { useWords } from '../words.ts';

/** A day of Seoul, of an instant or of a day. */
const seoulDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul' });
const dayOf = (value: string): string => (value.length === 10 ? value : seoulDay.format(new Date(value)));

/** A day on which something happened or is to happen, as a page knows it. */
export type Dated = { readonly key: string; readonly on: string; readonly what: string };

/** The days of a page in their order, with today between what is past and what is planned. */
export function Days({ days }: { readonly days: readonly Dated[] }) {
  const say = useWords();
  const format = useFormat();
  const { data: house } = useSuspenseQuery(houseQuery);
  if (days.length === 0) return null;
  const moments = days.map(
    ({ key, on, what }): Moment => ({ key, on: dayOf(on), day: format.day(on), what }),
  );
  return (
    <Section title={say('timeline.title')}>
      <Timeline
        moments={moments}
        today={dayOf(house.now)}
        now={say('timeline.today', { day: format.day(house.now) })}
      />
    </Section>
  );
}

type Term = { readonly startsOn: string | null; readonly endsOn: string | null };

/** When one may come in by which way, and when the programme begins and ends. */
export function ProgrammeTimeline({
  definition,
  term: { startsOn, endsOn },
}: {
  readonly definition: RunDefinition;
  readonly term: Term;
}) {
  const say = useWords();
  const format = useFormat();
  const intakes = definition.tracks.flatMap(({ key, title, intakes: windows }) =>
    windows.flatMap(({ kind, opensAt, closesAt }): Dated[] => {
      const name = { track: format.say(title), intake: say(`intake.${kind}`) };
      return [
        { key: `${key} ${kind} opens`, on: opensAt, what: say('timeline.opens', name) },
        { key: `${key} ${kind} closes`, on: closesAt, what: say('timeline.closes', name) },
      ];
    }),
  );
  const term: Dated[] = [
    ...(startsOn === null ? [] : [{ key: 'starts', on: startsOn, what: say('timeline.starts') }]),
    ...(endsOn === null ? [] : [{ key: 'ends', on: endsOn, what: say('timeline.ends') }]),
  ];
  return <Days days={[...intakes, ...term]} />;
}
