import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EvidenceKind, RunDefinition } from '../../src/domain/programme/definition.ts';
import { useMe } from '../api/session.ts';
import { useFormat } from '../format.ts';
import { keepDraft, readDraft } from '../forms/draft.ts';
import { standingQuery } from '../subject/standing.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Badge, Card, Notice } from '../ui/layout.tsx';
import { useCodes, useWords } from '../words.ts';
import { AttachDialog, type Attached } from './attach-dialog.tsx';
import type { Improvement } from './evidence-list.tsx';
import { PieceTile } from './piece-tile.tsx';
import { type Piece, useTray } from './tray.ts';

const PHOTOS = 'image/jpeg,image/png,image/webp';
const DOCUMENTS = `${PHOTOS},application/pdf`;

const isPhotoKind = (kind: string): boolean => kind.startsWith('photo_');

type Of = {
  readonly improvement: Improvement;
  readonly definition: RunDefinition | undefined;
};

/** Evidence, as its supplier gathers it at the site: what is asked, what is missing, what is on its way. */
export function EvidenceCard({ improvement, definition }: Of) {
  const say = useWords();
  const me = useMe();
  const { data: standing } = useQuery(standingQuery('improvement', improvement.id));
  const adding = standing?.operations.find(({ operation }) => operation === 'addEvidence');
  if (!me || adding === undefined) return null;
  return (
    <div className="section no-print" id="evidence">
      <Card title={say('evidence.gather')} level={2}>
        {adding.allowed ? (
          <Gather improvement={improvement} definition={definition} personId={me.personId} />
        ) : (
          <p>{adding.reason}</p>
        )}
      </Card>
    </div>
  );
}

type Words = Readonly<Record<string, string>>;

function Gather({ improvement, definition, personId }: Of & { readonly personId: string }) {
  const say = useWords();
  const format = useFormat();
  const { tray, pieces } = useTray(improvement.id, personId);
  const [words, setWords] = useState<Words>(
    () => (readDraft('addEvidence', improvement.id) as Words | undefined) ?? {},
  );
  const [attaching, setAttaching] = useState<readonly Attached[]>();
  const [checked, setChecked] = useState(false);
  const asked = definition?.activityKinds.find(({ code }) => code === improvement.kind)?.evidence ?? [];
  const write = (kind: string, text: string): void => {
    const next = { ...words, [kind]: text };
    setWords(next);
    keepDraft('addEvidence', improvement.id, next);
  };
  const ready = pieces.filter(({ state }) => state === 'ready');
  const wanting = ready.filter(lacksOrigin);
  const written = Object.entries(words).filter(([, text]) => text.trim() !== '');
  const count = ready.length + written.length;
  const review = (): void => {
    setChecked(true);
    if (wanting.length > 0) document.getElementById(`piece-${wanting[0]!.id}`)?.focus();
    else
      setAttaching([...ready.map(attachedOf), ...written.map(([kind, text]) => ({ id: kind, kind, text }))]);
  };
  const sent = (): void => {
    tray.drop(ready.map(({ id }) => id));
    setWords({});
    keepDraft('addEvidence', improvement.id, undefined);
  };
  const onTheWay = pieces.filter(({ state }) => state !== 'ready' && state !== 'refused').length;
  return (
    <div className="stack">
      <p className="hint">{say('evidence.gatherHint')}</p>
      {!tray.keeps && <Notice tone="warning">{say('evidence.notKept')}</Notice>}
      {asked.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          has={hasOf(improvement, kind)}
          pieces={pieces.filter((piece) => piece.kind === kind)}
          words={words[kind] ?? ''}
          write={(text) => write(kind, text)}
          choose={(files) => void tray.add(files, kind)}
          tray={tray}
          checked={checked}
        />
      ))}
      <div className="row">
        <Button kind="primary" disabled={count === 0} onClick={review}>
          {say('evidence.attach', { count: format.count(count) })}
        </Button>
        {onTheWay > 0 && (
          <span role="status">{say('evidence.onTheWay', { count: format.count(onTheWay) })}</span>
        )}
      </div>
      {attaching !== undefined && (
        <AttachDialog
          improvement={improvement}
          pieces={attaching}
          sent={sent}
          close={() => setAttaching(undefined)}
        />
      )}
    </div>
  );
}

const lacksOrigin = ({ kind, takenAt, place }: Piece): boolean =>
  isPhotoKind(kind) && (takenAt === '' || place.trim() === '');

const attachedOf = ({ id, kind, file, takenAt, place, name }: Piece): Attached => ({
  id,
  kind,
  name,
  fileId: file!.id,
  ...(takenAt === '' ? {} : { takenAt: new Date(takenAt).toISOString() }),
  ...(place.trim() === '' ? {} : { place: place.trim() }),
});

/** How many pieces of the kind stand already; a serial number may stand with the purchase. */
const hasOf = ({ evidence, serialNumber }: Improvement, kind: EvidenceKind): number =>
  evidence.filter((piece) => piece.kind === kind).length +
  (kind === 'serial_number' && serialNumber !== null ? 1 : 0);

function Kind({
  kind,
  has,
  pieces,
  words,
  write,
  choose,
  tray,
  checked,
}: {
  readonly kind: EvidenceKind;
  readonly has: number;
  readonly pieces: readonly Piece[];
  readonly words: string;
  readonly write: (text: string) => void;
  readonly choose: (files: readonly File[]) => void;
  readonly tray: ReturnType<typeof useTray>['tray'];
  readonly checked: boolean;
}) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const name = codes('value.kind', kind);
  const isPhoto = isPhotoKind(kind);
  const comes = pieces.length > 0 || words.trim() !== '';
  return (
    <section className="kind" aria-label={name}>
      <div className="row kind-head">
        <h3>{name}</h3>
        {has > 0 ? (
          <Badge tone="success">{say('evidence.has', { count: format.count(has) })}</Badge>
        ) : (
          <Badge tone={comes ? 'information' : 'warning'}>
            {say(comes ? 'evidence.comes' : 'evidence.missing')}
          </Badge>
        )}
      </div>
      <div className="row">
        <Choose label={say('evidence.take')} name={name} accept={PHOTOS} capture choose={choose} />
        <Choose
          label={say(isPhoto ? 'evidence.choose' : 'evidence.chooseFile')}
          name={name}
          accept={isPhoto ? PHOTOS : DOCUMENTS}
          choose={choose}
        />
      </div>
      {pieces.length > 0 && (
        <ul className="plain-list tiles">
          {pieces.map((piece) => (
            <PieceTile
              key={piece.id}
              piece={piece}
              tray={tray}
              asksOrigin={isPhoto}
              problem={checked && lacksOrigin(piece)}
            />
          ))}
        </ul>
      )}
      {!isPhoto && (
        <Field label={say('evidence.orWords')} optional={say('form.optional')}>
          {(props) => (
            <textarea
              {...props}
              className="input"
              rows={2}
              maxLength={2000}
              value={words}
              onChange={(event) => write(event.target.value)}
            />
          )}
        </Field>
      )}
    </section>
  );
}

/** A way to a camera or to files, in the shape of a button; several may be chosen at once. */
function Choose({
  label,
  name,
  accept,
  capture = false,
  choose,
}: {
  readonly label: string;
  readonly name: string;
  readonly accept: string;
  readonly capture?: boolean;
  readonly choose: (files: readonly File[]) => void;
}) {
  return (
    <label className="button button-secondary choose">
      <span aria-hidden="true">{label}</span>
      <input
        type="file"
        className="choose-input"
        aria-label={`${name}: ${label}`}
        accept={accept}
        multiple
        {...(capture ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          // A copy: the list empties with the field, so that the same photo may be chosen again after it was removed.
          choose([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </label>
  );
}
