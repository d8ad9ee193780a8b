import { useQuery } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import { saveFile } from '../files.ts';
import { type Sent, useAct } from '../forms/act.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { standingQuery } from '../subject/standing.ts';
import { Button } from '../ui/button.tsx';
import { useCodes, useWords } from '../words.ts';

type Language = 'ko' | 'en';

const issues = {
  agreement: async (agreementId: string, language: Language, header: Sent) => {
    const path = { agreementId };
    const body = { language };
    const issued = bodyOf(
      await api.POST('/agreements/{agreementId}/documents', { params: { path, header }, body }),
    );
    const query = { hash: issued.contentHash };
    const params = { path, query };
    return {
      issued,
      pdf: bodyOf(await api.GET('/agreements/{agreementId}/document', { params, parseAs: 'blob' })),
    };
  },
  award: async (awardId: string, language: Language, header: Sent) => {
    const path = { awardId };
    const body = { language };
    const issued = bodyOf(await api.POST('/awards/{awardId}/documents', { params: { path, header }, body }));
    const params = { path, query: { hash: issued.contentHash } };
    return { issued, pdf: bodyOf(await api.GET('/awards/{awardId}/document', { params, parseAs: 'blob' })) };
  },
  payment: async (paymentId: string, language: Language, header: Sent) => {
    const path = { paymentId };
    const body = { language };
    const issued = bodyOf(
      await api.POST('/payments/{paymentId}/documents', { params: { path, header }, body }),
    );
    const params = { path, query: { hash: issued.contentHash } };
    return {
      issued,
      pdf: bodyOf(await api.GET('/payments/{paymentId}/document', { params, parseAs: 'blob' })),
    };
  },
};

type Stated = keyof typeof issues;
const isStated = (kind: string): kind is Stated => Object.hasOwn(issues, kind);

/** The case as a document to keep, in either language; nothing where there is none of its kind, or not yet. */
export function Papers({ kind, id }: { readonly kind: string; readonly id: string }) {
  return isStated(kind) ? <Paper kind={kind} id={id} /> : null;
}

function Paper({ kind, id }: { readonly kind: Stated; readonly id: string }) {
  const say = useWords();
  const codes = useCodes();
  const { data: standing } = useQuery(standingQuery(kind, id));
  const take = useAct(async (language: Language, header) => {
    const { issued, pdf } = await issues[kind](id, language, header);
    saveFile(pdf as unknown as Blob, `${codes('value.kind', issued.kind)} ${issued.number}.pdf`);
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
