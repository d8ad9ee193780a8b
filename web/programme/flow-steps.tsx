import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import { useFormat } from '../format.ts';
import { Badge, Section } from '../ui/layout.tsx';
import { useWords } from '../words.ts';
import { BasisMark } from './basis.tsx';
import './flow-steps.css';

/** The steps of the programme: which run on this platform, and which are only told of. */
export function FlowSteps({ definition }: { readonly definition: ProgrammeDefinition }) {
  const say = useWords();
  const format = useFormat();
  const { flow = [], sources } = definition;
  if (flow.length === 0) return null;
  const built = flow.filter(({ state }) => state === 'built').length;
  const hint = built === flow.length ? 'flow.all' : built === 0 ? 'flow.none' : 'flow.some';
  return (
    <Section title={say('flow.title')} hint={say(hint)}>
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
