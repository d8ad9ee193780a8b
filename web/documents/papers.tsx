import { useQuery } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import type { paths as apiPaths } from '../../src/client/schema.generated.ts';
import { api } from '../api/api.ts';
import { saveFile } from '../files.ts';
import { type Sent, useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { standingQuery } from '../subject/standing.ts';
import { Button } from '../ui/button.tsx';
import { useCodes, useWords } from '../words.ts';

type Language = 'ko' | 'en';

/** Where the document of each kind of case is issued, and where it is fetched. */
const paths = {
  agreement: ['/agreements/{agreementId}/documents', '/agreements/{agreementId}/document'],
  award: ['/awards/{awardId}/documents', '/awards/{awardId}/document'],
  payment: ['/payments/{paymentId}/documents', '/payments/{paymentId}/document'],
} as const;

type Stated = keyof typeof paths;
const isStated = (kind: string): kind is Stated => Object.hasOwn(paths, kind);

type Issued =
  apiPaths['/awards/{awardId}/documents']['post']['responses'][201]['content']['application/json'];

/** Issues the document, or finds it issued, and fetches it by the hash in its footer. */
async function issue(kind: Stated, id: string, { language, header }: { language: Language; header: Sent }) {
  const [issuing, fetching] = paths[kind];
  const path = { [`${kind}Id`]: id };
  // The three differ in the name of their id alone, which a type cannot say of all at once.
  const asked = { params: { path, header }, body: { language } } as never;
  const issued = bodyOf(await api.POST(issuing, asked)) as Issued;
  const fetched = { params: { path, query: { hash: issued.contentHash } }, parseAs: 'blob' } as never;
  return { issued, pdf: bodyOf(await api.GET(fetching, fetched)) as unknown as Blob };
}

/** The case as a document to keep, in either language; nothing where there is none of its kind, or not yet. */
export function Papers({ kind, id }: { readonly kind: string; readonly id: string }) {
  return isStated(kind) ? <Paper kind={kind} id={id} /> : null;
}

function Paper({ kind, id }: { readonly kind: Stated; readonly id: string }) {
  const say = useWords();
  const codes = useCodes();
  const { data: standing } = useQuery(standingQuery(kind, id));
  const take = useAct(async (language: Language, header) => {
    const { issued, pdf } = await issue(kind, id, { language, header });
    saveFile(pdf, `${codes('value.kind', issued.kind)} ${issued.number}.pdf`);
    return issued;
  });
  const may = standing?.operations.find(({ operation }) => /^issue\w+Document$/.test(operation));
  if (may === undefined || !may.allowed) return null;
  return (
    <div className="stack no-print papers">
      <div className="row">
        <Button small busy={take.busy} onClick={() => void take.run('ko')}>
          {say('documents.ko')}
        </Button>
        <Button small busy={take.busy} onClick={() => void take.run('en')}>
          {say('documents.en')}
        </Button>
      </div>
      <ProblemNotice problem={take.problem} />
    </div>
  );
}
