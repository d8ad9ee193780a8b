import { Link } from '@tanstack/react-router';
import type { paths } from '../../src/client/schema.generated.ts';
import { useFormat } from '../format.ts';
import { Facts } from '../ui/figures.tsx';
import { Empty, Notice, Section } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';
import { Photo } from './photo.tsx';

export type Improvement =
  paths['/improvements/{improvementId}']['get']['responses'][200]['content']['application/json'];
export type Evidence = Improvement['evidence'][number];

export const isPhoto = ({ fileId, mediaType }: Evidence): boolean =>
  fileId !== null && mediaType?.startsWith('image/') === true;

/** Each piece that was attached: its picture, its hash, and who says what of its time and place. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const say = useWords();
  return (
    <Section title={say('evidence.title')}>
      {evidence.length === 0 ? (
        <Empty title={say('evidence.none')}>{say('evidence.noneHint')}</Empty>
      ) : (
        <ul className="plain-list evidence-list">
          {evidence.map((piece) => (
            <li key={piece.id} className="card">
              <EvidencePiece piece={piece} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function EvidencePiece({ piece }: { readonly piece: Evidence }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const { camera, takenAt, place, sha256, text, uploadedAt, uploadedBy } = piece;
  const kind = codes('value.kind', piece.kind);
  const taken = [takenAt === null ? undefined : format.time(takenAt), place ?? undefined].filter(Boolean);
  const seen = [
    camera?.takenAt ? format.time(camera.takenAt) : say('evidence.noTime'),
    camera?.place ? `${camera.place.latitude}, ${camera.place.longitude}` : say('evidence.noPlace'),
  ];
  const sent = [uploadedBy ?? undefined, uploadedAt === null ? undefined : format.time(uploadedAt)];
  const rows: [string, React.ReactNode][] = [
    ...(text === null ? [] : [[say('evidence.words'), text] as [string, string]]),
    ...(taken.length === 0 ? [] : [[say('evidence.said'), taken.join(' · ')] as [string, string]]),
    ...(isPhoto(piece) ? [[say('evidence.camera'), seen.join(' · ')] as [string, string]] : []),
    ...(uploadedAt === null
      ? []
      : [[say('evidence.sent'), sent.filter(Boolean).join(' · ')] as [string, string]]),
    ...(sha256 === null
      ? []
      : [[say('evidence.hash'), <code key="hash">{sha256}</code>] as [string, React.ReactNode]]),
  ];
  return (
    <div className="stack-8">
      <h3 className="card-title">{kind}</h3>
      {isPhoto(piece) && <Photo evidenceId={piece.id} name={kind} />}
      {piece.fileId !== null && !isPhoto(piece) && <Download piece={piece} />}
      <Repeats piece={piece} />
      <Facts rows={rows} />
    </div>
  );
}

function Download({ piece }: { readonly piece: Evidence }) {
  const say = useWords();
  const reason = encodeURIComponent(say('evidence.reason'));
  return (
    <a className="file-link" href={`/api/v1/evidence/${piece.id}/file?reason=${reason}`} download>
      {say('evidence.open')}
    </a>
  );
}

/** That a piece repeats another, and, for whoever may know it, where the other one stands. */
export function Repeats({ piece: { flag, repeats } }: { readonly piece: Evidence }) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  if (flag === null) return null;
  return (
    <Notice tone="warning">
      <strong>{codes('value.flag', flag)}</strong>
      {repeats !== null && (
        <p>
          <Link to="/$noun/$id" params={{ noun: 'improvements', id: repeats.improvementId }}>
            {say('evidence.repeats', { site: repeats.siteName, kind: codes('value.kind', repeats.kind) })}
          </Link>{' '}
          {[repeats.takenAt === null ? '' : format.time(repeats.takenAt), repeats.place ?? '']
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </Notice>
  );
}
