import { type FormEvent, useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import type { components } from '../../src/client/schema.generated.ts';
import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import { api } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { useStateWord } from '../subject/value.tsx';
import { Button } from '../ui/button.tsx';
import { Field, FieldSet, TextInput } from '../ui/field.tsx';
import { Notice } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';

type Programme = components['schemas']['Programme'] & {
  readonly versions: readonly {
    readonly id: string;
    readonly sequence: number;
    readonly state: string;
  }[];
};

/** What is chosen as the rule when it is a file of the reader's. */
const FILE = 'file';

type Draft = { readonly name: string; readonly text: string };

/** Asks which rule, over whom and against what, and starts. */
export function StartForm({
  programme,
  definition,
  isRunning,
  started,
}: {
  readonly programme: Programme;
  readonly definition: ProgrammeDefinition;
  readonly isRunning: boolean;
  readonly started: (simulationId: string) => void;
}) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const stateWord = useStateWord();
  const [rule, setRule] = useState(programme.versionId ?? FILE);
  const [draft, setDraft] = useState<Draft>();
  const [track, setTrack] = useState(definition.tracks[0]!.key);
  const [over, setOver] = useState<'registry' | 'population'>('registry');
  const [firms, setFirms] = useState('100000');
  const [seed, setSeed] = useState('1');
  const start = useAct(async (body: object, header) =>
    bodyOf(
      await api.POST('/programmes/{programmeId}/simulations', {
        params: { path: { programmeId: programme.id }, header },
        body: body as never,
      }),
    ),
  );
  const isPublished = rule === programme.versionId;
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (rule === FILE && draft === undefined) return;
    const of = rule === FILE ? { file: draft!.name, source: draft!.text } : { versionId: rule };
    const against = isPublished || programme.versionId === null ? {} : { againstId: programme.versionId };
    const population =
      over === 'registry' ? {} : { population: { firms: Number(firms), seed: Number(seed) } };
    const made = await start.run({ track, ...of, ...against, ...population });
    if (made !== undefined) started(made.id);
  };
  const read = async (file: File | undefined): Promise<void> => {
    setDraft(file === undefined ? undefined : { name: file.name.slice(0, 200), text: await file.text() });
  };
  return (
    <form className="card stack no-print" onSubmit={send} noValidate>
      <ProblemNotice problem={start.problem} />
      <div className="grid grid-320">
        <Field label={say('simulate.rule')} help={say('simulate.ruleHelp')}>
          {(props) => (
            <select
              {...props}
              className="input"
              value={rule}
              onChange={(event) => setRule(event.target.value)}
            >
              {[...programme.versions].reverse().map(({ id, sequence, state }) => (
                <option key={id} value={id}>
                  {say('simulate.version', { number: sequence, state: stateWord('version', state) })}
                </option>
              ))}
              <option value={FILE}>{say('simulate.file')}</option>
            </select>
          )}
        </Field>
        <Field label={say('simulate.track')}>
          {(props) => (
            <select
              {...props}
              className="input"
              value={track}
              onChange={(event) => setTrack(event.target.value)}
            >
              {definition.tracks.map(({ key, title }) => (
                <option key={key} value={key}>
                  {format.say(title)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {rule === FILE && (
        <Field label={say('simulate.draft')} help={say('simulate.draftHelp')}>
          {(props) => (
            <input
              {...props}
              className="input"
              type="file"
              accept=".yaml,.yml"
              onChange={(event) => void read(event.target.files?.[0])}
            />
          )}
        </Field>
      )}
      <FieldSet label={say('simulate.over')}>
        {(['registry', 'population'] as const).map((each) => (
          <label key={each} className="choice">
            <input type="radio" name="over" checked={over === each} onChange={() => setOver(each)} />
            {say(`simulate.over.${each}`)}
          </label>
        ))}
      </FieldSet>
      {over === 'population' && (
        <div className="grid grid-200">
          <TextInput
            label={say('simulate.firms')}
            help={say('simulate.firmsHelp')}
            inputMode="numeric"
            value={firms}
            change={setFirms}
          />
          <TextInput
            label={say('simulate.seed')}
            help={say('simulate.seedHelp')}
            inputMode="numeric"
            value={seed}
            change={setSeed}
          />
        </div>
      )}
      {!isPublished && programme.versionId !== null && (
        <Notice tone="information">{say('simulate.againstHint')}</Notice>
      )}
      <div>
        <Button
          type="submit"
          kind="primary"
          busy={start.busy}
          disabled={isRunning || (rule === FILE && draft === undefined)}
        >
          {codes('operation', 'startSimulation')}
        </Button>
      </div>
    </form>
  );
}
