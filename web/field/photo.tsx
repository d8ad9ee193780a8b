import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { bodyOf } from '../../src/client/client.ts';
import { api } from '../api/api.ts';
import { useWords } from '../words.ts';

type Shown = { readonly evidenceId: string; readonly name: string };

/** The original of a photo, fetched with the reason that the access log keeps; pressed, it fills the width. */
export function Photo({ evidenceId, name }: Shown) {
  const say = useWords();
  const [large, setLarge] = useState(false);
  const reason = say('evidence.reason');
  const { data: url, error } = useQuery({
    queryKey: ['photo', evidenceId],
    queryFn: async () => {
      const params = { path: { evidenceId }, query: { reason } };
      const asked = await api.GET('/evidence/{evidenceId}/file', { params, parseAs: 'blob' });
      return URL.createObjectURL(bodyOf(asked) as unknown as Blob);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
  });
  if (error !== null) return <p className="photo-missing">{say('evidence.noPhoto')}</p>;
  if (url === undefined) return <p className="photo-missing">{say('evidence.photoComes')}</p>;
  return (
    <button
      type="button"
      className={large ? 'photo photo-large' : 'photo'}
      aria-pressed={large}
      aria-label={say('evidence.enlarge', { name })}
      onClick={() => setLarge(!large)}
    >
      <img src={url} alt={name} />
    </button>
  );
}
