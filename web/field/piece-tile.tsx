import { useState } from 'react';
import { useFormat } from '../format.ts';
import { ProblemNotice } from '../forms/problem-notice.tsx';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/field.tsx';
import { useWords } from '../words.ts';
import type { Piece, useTray } from './tray.ts';

type Tile = {
  readonly piece: Piece;
  readonly tray: ReturnType<typeof useTray>['tray'];
  /** Whether it has to say when and where it was taken. */
  readonly asksOrigin: boolean;
  /** Whether that is missing and was asked for. */
  readonly problem: boolean;
};

const urls = new WeakMap<Blob, string>();

/** One address for one picture, as long as the page lives. */
function urlOf(blob: Blob): string {
  const known = urls.get(blob);
  if (known !== undefined) return known;
  const url = URL.createObjectURL(blob);
  urls.set(blob, url);
  return url;
}

/** A chosen piece: its picture, how far it is, and what it still has to say. */
export function PieceTile({ piece, tray, asksOrigin, problem }: Tile) {
  const say = useWords();
  const [shows, setShows] = useState(piece.blob.type.startsWith('image/'));
  const { id, name, blob, state } = piece;
  return (
    <li className="tile" id={`piece-${id}`} tabIndex={-1}>
      <div className="tile-head">
        {shows ? (
          <img className="tile-picture" src={urlOf(blob)} alt="" onError={() => setShows(false)} />
        ) : (
          <span className="tile-picture tile-document" aria-hidden="true">
            PDF
          </span>
        )}
        <div className="tile-words">
          <strong>{name}</strong>
          <HowFar piece={piece} />
        </div>
      </div>
      {state === 'refused' && <ProblemNotice problem={piece.problem} />}
      {state === 'ready' && asksOrigin && <Origin piece={piece} tray={tray} problem={problem} />}
      <div className="row">
        {(state === 'interrupted' || state === 'refused') && (
          <Button small onClick={() => tray.retry(id)}>
            {say('trouble.again')}
          </Button>
        )}
        <Button small aria-label={say('evidence.removeOf', { name })} onClick={() => tray.drop([id])}>
          {say('form.remove')}
        </Button>
      </div>
    </li>
  );
}

function HowFar({ piece: { blob, name, state, receivedBytes } }: { readonly piece: Piece }) {
  const say = useWords();
  const format = useFormat();
  const percent = format.percent(blob.size === 0 ? 0 : receivedBytes / blob.size);
  return (
    <>
      {state !== 'ready' && state !== 'refused' && (
        <progress className="tile-progress" max={blob.size} value={receivedBytes} aria-label={name} />
      )}
      <span className="hint" role="status">
        {say(`evidence.state.${state}`, { percent })}
      </span>
    </>
  );
}

/** When and where: as the photo says, or else in its sender's words. */
function Origin({ piece, tray, problem }: Pick<Tile, 'piece' | 'tray' | 'problem'>) {
  const say = useWords();
  const { id, file, takenAt, place } = piece;
  const timeMissing = problem && takenAt === '';
  const placeMissing = problem && place.trim() === '';
  return (
    <div className="stack-8">
      <TextInput
        type="datetime-local"
        label={say('evidence.takenAt')}
        help={say(file?.camera?.takenAt ? 'evidence.fromPhoto' : 'evidence.noTime')}
        error={timeMissing ? say('evidence.needsTime') : undefined}
        value={takenAt}
        change={(next) => tray.change(id, { takenAt: next })}
      />
      <TextInput
        label={say('evidence.place')}
        help={say(file?.camera?.place ? 'evidence.fromPhoto' : 'evidence.noPlace')}
        error={placeMissing ? say('evidence.needsPlace') : undefined}
        value={place}
        change={(next) => tray.change(id, { place: next })}
      />
    </div>
  );
}
