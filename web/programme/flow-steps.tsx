import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import { useFormat } from '../format.ts';
import { Badge, Section } from '../ui/layout.tsx';
import { useWords } from '../words.ts';
import { BasisMark } from './basis.tsx';
import './flow-steps.css';

function hintOf({ flow = [], offer }: ProgrammeDefinition) {
  if (offer?.state === 'historical') return 'flow.past';
  const built = flow.filter(({ state }) => state === 'built').length;
  if (built === 0) return 'flow.none';
  return built === flow.length ? 'flow.all' : 'flow.some';
}

/** The steps of the programme: which run on this platform, and which are only told of. */
export function FlowSteps({ definition }: { readonly definition: ProgrammeDefinition }) {
  const say = useWords();
  const format = useFormat();
  const { flow = [], sources } = definition;
  if (flow.length === 0) return null;
  return (
    <Section title={say('flow.title')} hint={say(hintOf(definition))}>
      <ol className="card flow-steps">
        {flow.map(({ key, label, state, basis }) => (
          <li key={key}>
            <span className="flow-step">{format.say(label)}</span>
            <Badge tone={state === 'built' ? 'success' : 'plain'}>{say(`flow.${state}`)}</Badge>
            <BasisMark basis={basis} sources={sources} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
