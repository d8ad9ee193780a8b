import { useQuery } from '@tanstack/react-query';
import { demoQuery, houseQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { useWords } from '../words.ts';
import { DemoClock } from './demo-clock.tsx';

/** Says on every page of a demo that it is a model; shows its date and how far its story is. */
export function DemoBar() {
  const { data: house } = useQuery(houseQuery);
  if (!house?.demo) return null;
  return <Bar now={house.now} />;
}

function Bar({ now }: { readonly now: string }) {
  const say = useWords();
  const format = useFormat();
  const { data: demo } = useQuery(demoQuery);
  const story = demo?.stories.find(({ state }) => state !== 'played');
  return (
    <aside className="demo-bar" aria-label={say('demo.title')}>
      <div className="demo-bar-inside">
        <p>
          <strong>{say('demo.title')}</strong> {say('demo.model')}
        </p>
        <span>{say('demo.date', { date: format.day(now) })}</span>
        {story === undefined && <DemoClock now={now} />}
        {story?.state === 'failed' && <span>{say('demo.failed')}</span>}
        {story?.state === 'playing' && (
          <span role="status">
            {say('demo.playing', { done: format.count(story.done), total: format.count(story.total) })}{' '}
            <progress max={Math.max(story.total, 1)} value={story.done} aria-label={say('demo.story')} />
          </span>
        )}
      </div>
    </aside>
  );
}
