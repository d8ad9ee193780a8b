import { useQuery } from '@tanstack/react-query';
import { bodyOf } from '../../src/client/client.ts';
import { api, demoQuery } from '../api/api.ts';
import { useFormat } from '../format.ts';
import { useAct } from '../forms/act.ts';
import { Menu } from '../ui/menu.tsx';
import { useWords } from '../words.ts';

const DAY_MS = 86_400_000;

function later(now: string, months: number, days: number): string {
  const then = new Date(new Date(now).getTime() + days * DAY_MS);
  then.setUTCMonth(then.getUTCMonth() + months);
  return then.toISOString();
}

/** Moves the demo's world on; whatever falls due on the way happens as it would. */
export function DemoClock({ now }: { readonly now: string }) {
  const say = useWords();
  const format = useFormat();
  const { data: demo } = useQuery(demoQuery);
  const move = useAct(async (to: string) => bodyOf(await api.POST('/demo/clock', { body: { to } })));
  const next = demo?.nextDueAt ?? null;
  return (
    <div className="demo-clock">
      <Menu label={say('clock.title')} shown={move.busy ? say('clock.busy') : say('clock.title')}>
        <ul className="menu-list">
          <li>
            <button type="button" onClick={() => void move.run(later(now, 0, 1))}>
              {say('clock.day')}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => void move.run(later(now, 1, 0))}>
              {say('clock.month')}
            </button>
          </li>
          {next !== null && next > now && (
            <li>
              <button type="button" onClick={() => void move.run(next)}>
                {say('clock.next')}
                <small>{format.time(next)}</small>
              </button>
            </li>
          )}
        </ul>
      </Menu>
      {move.done !== undefined && (
        <span role="status">{say('clock.done', { count: move.done.jobsDone })}</span>
      )}
      {move.problem !== undefined && <span role="alert">{move.problem.title}</span>}
    </div>
  );
}
