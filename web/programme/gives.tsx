import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';
import { useFormat } from '../format.ts';
import { Facts } from '../ui/figures.tsx';
import { Badge, Card, Grid, Section } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';
import { BasisMark } from './basis.tsx';
import { Noted } from './noted.tsx';
import { useTerms } from './terms.ts';

/** What the programme gives, to whom, and how much of it as far as a source says. */
export function Gives({ definition, on }: { readonly definition: ProgrammeDefinition; readonly on: string }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const terms = useTerms(definition, on);
  const { support = [], sources } = definition;
  if (support.length === 0) return null;
  return (
    <Section title={say('gives.title')} hint={say('gives.hint')}>
      <Grid least={480}>
        {support.map(({ key, kind, label, to, figures, basis }) => (
          <Card key={key} title={format.say(label)}>
            <div className="stack-8">
              <p className="row">
                <Badge tone="information">{codes('value.gives', kind)}</Badge>
              </p>
              <Facts
                rows={[
                  [say('gives.to'), format.say(to)],
                  ...(figures ?? []).map((cited) => {
                    const { name, value, note } = terms(cited);
                    return [name, <Noted key={cited} text={value} note={note} />] as const;
                  }),
                  ...(figures === undefined
                    ? [[say('gives.amount'), <em key="none">{say('gives.unstated')}</em>] as const]
                    : []),
                ]}
              />
              <BasisMark basis={basis} sources={sources} />
            </div>
          </Card>
        ))}
      </Grid>
    </Section>
  );
}
