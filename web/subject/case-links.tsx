import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '../api/session.ts';
import { buttonClass } from '../ui/button.tsx';
import { useWords } from '../words.ts';
import type { View } from './nouns.ts';
import { standingQuery, useOversees } from './standing.ts';

/** The ways from a case to pages of its own, for those to whom they show something. */
export function CaseLinks({ kind, view }: { readonly kind: string; readonly view: View }) {
  return (
    <div className="row no-print">
      {kind === 'application' && <ToScoring view={view} />}
      {typeof view.supplierId === 'string' && (
        <ToSupplier programmeId={String(view.programmeId)} supplierId={view.supplierId} />
      )}
    </div>
  );
}

/** To all that the programme holds about the supplier of the case; the supplier itself comes to its own. */
function ToSupplier({
  programmeId,
  supplierId,
}: {
  readonly programmeId: string;
  readonly supplierId: string;
}) {
  const say = useWords();
  const oversees = useOversees(programmeId);
  const me = useMe();
  if (!oversees && me?.organisationId !== supplierId) return null;
  return (
    <Link
      to="/programmes/$programmeId/suppliers/$organisationId"
      params={{ programmeId, organisationId: supplierId }}
      className={buttonClass()}
    >
      {say('supplier.see')}
    </Link>
  );
}

function ToScoring({ view }: { readonly view: View }) {
  const say = useWords();
  const { data: standing } = useQuery(standingQuery('application', String(view.id)));
  const may = standing?.operations.some(
    ({ operation, allowed }) => operation === 'scoreApplication' && allowed,
  );
  const sees = standing?.relations.some((relation) => relation === 'operator' || relation === 'auditor');
  if (!may && (!sees || (view.sheets as readonly unknown[]).length === 0)) return null;
  return (
    <Link
      to="/applications/$applicationId/scoring"
      params={{ applicationId: String(view.id) }}
      className={buttonClass(may ? 'primary' : 'secondary')}
    >
      {say(may ? 'scoring.go' : 'scoring.see')}
    </Link>
  );
}
