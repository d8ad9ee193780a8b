import type { Me } from '../api/session.ts';
import { useFormat } from '../format.ts';
import { Facts } from '../ui/figures.tsx';
import { Badge, Card, Section } from '../ui/layout.tsx';
import { useWords } from '../words.ts';

const ways = ['password', 'totp', 'oidc'] as const;

/** By what the reader can sign in: what they have and what they have not. */
export function Proofs({ proofs }: Pick<Me, 'proofs'>) {
  const say = useWords();
  const format = useFormat();
  return (
    <Section title={say('proofs.title')}>
      <Card>
        <Facts
          rows={ways.map((way) => [
            say(`proofs.${way}`),
            <span key={way} className="row">
              <Badge tone={proofs[way] ? 'success' : 'plain'}>
                {say(proofs[way] ? 'proofs.yes' : 'proofs.no')}
              </Badge>
              {way === 'totp' && proofs.totp && (
                <span>{say('proofs.recovery', { count: format.count(proofs.recoveryCodes) })}</span>
              )}
            </span>,
          ])}
        />
      </Card>
    </Section>
  );
}
