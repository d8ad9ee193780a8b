import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { components } from '../../src/client/schema.generated.ts';
import type { ProgrammeDefinition, StatedIntake, Track } from '../../src/domain/programme/definition.ts';
import { figuresQuery, houseQuery, programmeQuery, versionQuery } from '../api/api.ts';
import { daysUntil, type Money, useFormat } from '../format.ts';
import { FlowSteps } from '../programme/flow-steps.tsx';
import { Gives } from '../programme/gives.tsx';
import { MoneyText } from '../programme/money.tsx';
import { NotStated } from '../programme/not-stated.tsx';
import { Parties } from '../programme/parties.tsx';
import { Pictures } from '../programme/pictures.tsx';
import { sum } from '../programme/programme-card.tsx';
import { ProgrammePageFrame } from '../programme/programme-head.tsx';
import { ProgrammeTimeline } from '../programme/programme-timeline.tsx';
import { runIn } from '../programme/programme-words.ts';
import { Figure, Figures, Progress } from '../ui/figures.tsx';
import { Badge, Card, Empty, Grid, Section } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

/**
 * A programme: what it gives and who may still join. Of one that runs, how far it is: targets against verified
 * results, and where its money is; of one that is told of alone, who agreed on it and what no source states.
 */
export function ProgrammePage() {
  const { programmeId } = useParams({ from: '/programmes/$programmeId' });
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  return (
    <ProgrammePageFrame programme={programme}>
      {programme.versionId !== null && <About versionId={programme.versionId} />}
      {programme.runs || programme.versionId === null ? (
        <Run programme={programme} />
      ) : (
        <Told versionId={programme.versionId} />
      )}
    </ProgrammePageFrame>
  );
}

type Programme = components['schemas']['Programme'];

const useDefinition = (versionId: string): ProgrammeDefinition =>
  useSuspenseQuery(versionQuery(versionId)).data.definition as ProgrammeDefinition;

/** The day on which figures are read: before the agreement's first day its readers want to know the first ones. */
function useReadingDay({ agreement }: ProgrammeDefinition): string {
  const { data: house } = useSuspenseQuery(houseQuery);
  const today = house.now.slice(0, 10);
  const { signedOn = today } = agreement;
  return today < signedOn ? signedOn : today;
}

function About({ versionId }: { readonly versionId: string }) {
  const definition = useDefinition(versionId);
  const on = useReadingDay(definition);
  return (
    <>
      <Gives definition={definition} on={on} />
      <Intakes definition={definition} />
    </>
  );
}

function Told({ versionId }: { readonly versionId: string }) {
  const definition = useDefinition(versionId);
  const on = useReadingDay(definition);
  return (
    <>
      <Parties definition={definition} on={on} />
      <FlowSteps definition={definition} />
      <NotStated definition={definition} />
    </>
  );
}

function Run({ programme }: { readonly programme: Programme }) {
  const { id, versionId } = programme;
  const { data: figures } = useSuspenseQuery(figuresQuery(id));
  return (
    <>
      <Reached figures={figures} versionId={versionId} />
      {versionId !== null && <Term programme={programme} versionId={versionId} />}
      {figures.money !== null && <MoneyByStage money={figures.money} />}
      <Pictures programmeId={id} />
      {versionId !== null && <Steps versionId={versionId} />}
    </>
  );
}

function Steps({ versionId }: { readonly versionId: string }) {
  return <FlowSteps definition={useDefinition(versionId)} />;
}

/** Who is asked to come, until when, and what is left of the time. */
function Intakes({ definition }: { readonly definition: ProgrammeDefinition }) {
  const say = useWords();
  const format = useFormat();
  const { data: house } = useSuspenseQuery(houseQuery);
  const tracks: readonly Track[] = definition.tracks;
  const past = definition.offer?.state === 'historical';
  return (
    <Section title={say('programme.intakes')}>
      <Grid least={320}>
        {tracks.map((track) => (
          <Card key={track.key} title={format.say(track.title)}>
            {track.intakes.map((intake: StatedIntake) => (
              <p key={intake.kind} className="row">
                {intake.opensAt === undefined || intake.closesAt === undefined ? (
                  <>
                    <span>{say(`intake.${intake.kind}`)}</span>
                    <Badge>{say(past ? 'intake.past' : 'intake.unstated')}</Badge>
                  </>
                ) : (
                  <>
                    <span>
                      {say(`intake.${intake.kind}`)}: {format.time(intake.opensAt)} ~{' '}
                      {format.time(intake.closesAt)}
                    </span>
                    <IntakeState opensAt={intake.opensAt} closesAt={intake.closesAt} now={house.now} />
                  </>
                )}
              </p>
            ))}
          </Card>
        ))}
      </Grid>
    </Section>
  );
}

function Term({
  programme,
  versionId,
}: {
  readonly programme: { readonly startsOn: string | null; readonly endsOn: string | null };
  readonly versionId: string;
}) {
  const run = runIn(useDefinition(versionId));
  return run === undefined ? null : <ProgrammeTimeline definition={run} term={programme} />;
}

function IntakeState({
  opensAt,
  closesAt,
  now,
}: {
  readonly opensAt: string;
  readonly closesAt: string;
  readonly now: string;
}) {
  const say = useWords();
  if (now < opensAt)
    return <Badge tone="information">{say('intake.soon', { days: daysUntil(opensAt, now) })}</Badge>;
  if (now >= closesAt) return <Badge>{say('intake.over')}</Badge>;
  return <Badge tone="success">{say('intake.open', { days: daysUntil(closesAt, now) })}</Badge>;
}

type FiguresData = ReturnType<typeof useFigures>;
const useFigures = (programmeId: string) => useSuspenseQuery(figuresQuery(programmeId)).data;

function Reached({
  figures,
  versionId,
}: {
  readonly figures: FiguresData;
  readonly versionId: string | null;
}) {
  const say = useWords();
  const format = useFormat();
  return (
    <Section title={say('programme.reached')} hint={say('programme.reachedHint')}>
      <Figures>
        <Figure name={say('programme.applications')} value={format.count(sum(figures.applications))} />
        <Figure name={say('programme.awards')} value={format.count(sum(figures.awards))} />
        <Figure name={say('programme.sites')} value={format.count(sum(figures.sites))} />
      </Figures>
      <div className="section">
        {figures.metrics.length === 0 || versionId === null ? (
          <Empty title={say('programme.noTargets')}>{say('programme.noTargetsHint')}</Empty>
        ) : (
          <Metrics metrics={figures.metrics} versionId={versionId} />
        )}
      </div>
    </Section>
  );
}

function Metrics({
  metrics,
  versionId,
}: {
  readonly metrics: FiguresData['metrics'];
  readonly versionId: string;
}) {
  const say = useWords();
  const format = useFormat();
  const definition = useDefinition(versionId);
  return (
    <div className="card stack">
      {metrics.map(({ metric, target, verified }) => (
        <Progress
          key={metric}
          name={format.say(runIn(definition)?.metrics.find(({ key }) => key === metric)?.label) || metric}
          value={verified}
          most={target}
          text={say('programme.ofTarget', {
            verified: format.count(verified),
            target: format.count(target),
            share: format.percent(target === 0 ? 0 : verified / target),
          })}
        />
      ))}
    </div>
  );
}

const stages = [
  'pledged',
  'called',
  'received',
  'held',
  'paid',
  'costs',
  'owedBack',
  'writtenOff',
  'returned',
  'free',
] as const;

function MoneyByStage({ money }: { readonly money: Readonly<Record<string, Money>> }) {
  const say = useWords();
  const format = useFormat();
  return (
    <Section title={say('programme.money')} hint={say('programme.moneyHint')}>
      <Figures>
        {stages.map((stage) => {
          const won = money[stage];
          return (
            won !== undefined && (
              <Figure
                key={stage}
                name={say(`money.${stage}`)}
                value={<MoneyText money={won} />}
                note={format.money(won) === format.moneyShort(won) ? undefined : format.money(won)}
              />
            )
          );
        })}
      </Figures>
    </Section>
  );
}
