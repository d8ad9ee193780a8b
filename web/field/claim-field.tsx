import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { standingQuery } from '../subject/standing.ts';
import { buttonClass } from '../ui/button.tsx';
import { useWords } from '../words.ts';

/** Leads the verifier of a claim, and whoever may look over its shoulder, to the checklist of the sites. */
export function ClaimField({ claimId }: { readonly claimId: string }) {
  const say = useWords();
  const { data: standing } = useQuery(standingQuery('claim', claimId));
  const may = standing?.operations.some(
    ({ operation, allowed }) =>
      (operation === 'submitVerification' || operation === 'submitSecondVerification') && allowed,
  );
  if (!may) return null;
  return (
    <p className="section no-print">
      <Link to="/claims/$claimId/check" params={{ claimId }} className={buttonClass('primary')}>
        {say('check.open')}
      </Link>
    </p>
  );
}
