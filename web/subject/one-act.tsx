import { useQuery } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useCodes } from '../words.ts';
import type { HintsFor } from './hints.ts';
import type { View } from './nouns.ts';
import { standingQuery } from './standing.ts';

const ActDialog = lazy(async () => ({ default: (await import('../forms/act-dialog.tsx')).ActDialog }));

/** One act where it belongs on a page of its own; why it cannot be now is said in its place. */
export function OneAct({
  operation,
  kind,
  view,
  hintsFor,
  primary = false,
}: {
  readonly operation: string;
  readonly kind: string;
  readonly view: View;
  readonly hintsFor: HintsFor;
  readonly primary?: boolean;
}) {
  const codes = useCodes();
  const id = String(view.id);
  const { data: standing } = useQuery(standingQuery(kind, id));
  const [open, setOpen] = useState(false);
  const found = standing?.operations.find((each) => each.operation === operation);
  if (found === undefined) return null;
  if (!found.allowed) return <p className="hint no-print">{found.reason}</p>;
  return (
    <div className="no-print">
      <Button kind={primary ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
        {codes('operation', operation)}
      </Button>
      {open && (
        <ActDialog
          offer={{
            operation,
            subjectId: id,
            revision: typeof view.revision === 'number' ? view.revision : undefined,
            hints: hintsFor(operation, view),
          }}
          close={() => setOpen(false)}
        />
      )}
    </div>
  );
}
