import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { programmeQuery } from '../api/api.ts';
import { TileMap } from '../charts/tile-map.tsx';
import { useFormat } from '../format.ts';
import { type Asked, type Board, boardQuery } from '../programme/board-query.ts';
import { CellBoard } from '../programme/cell-board.tsx';
import { ProgrammeCrumbs } from '../programme/programme-crumbs.tsx';
import { useDefinition } from '../programme/programme-words.ts';
import { SignedIn } from '../shell/signed-in.tsx';
import { PageSkeleton } from '../shell/trouble.tsx';
import { useHints } from '../subject/hints.ts';
import { OneAct } from '../subject/one-act.tsx';
import { Figure, Figures } from '../ui/figures.tsx';
import { Card, Page, Section } from '../ui/layout.tsx';
import { ScrollFrame } from '../ui/scroll-frame.tsx';
import { useCodes, useWords } from '../words.ts';

/** Where need is and who could meet it; a click on a cell shows the pairs that are made of it. */
export function BoardPage() {
  const { programmeId } = useParams({ from: '/programmes/$programmeId/board' });
  return <SignedIn>{() => <Framed programmeId={programmeId} />}</SignedIn>;
}

function Framed({ programmeId }: { readonly programmeId: string }) {
  const say = useWords();
  const format = useFormat();
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  const hintsFor = useHints(useDefinition(programmeId));
  const asked = useSearch({ from: '/programmes/$programmeId/board' });
  const { data: board } = useQuery(boardQuery(programmeId, asked));
  const title = say('board.title');
  return (
    <Page
      title={title}
      lead={say('board.lead')}
      above={<ProgrammeCrumbs programmeId={programmeId} here={title} />}
      aside={
        <OneAct operation="proposeMatches" kind="programme" view={programme} hintsFor={hintsFor} primary />
      }
      width="full"
    >
      {board === undefined ? (
        <PageSkeleton />
      ) : (
        <>
          <Figures>
            {(['open', 'proposed', 'matched', 'improved', 'left'] as const).map((what) => (
              <Figure key={what} name={say(`board.${what}`)} value={format.count(board.total[what])} />
            ))}
          </Figures>
          <Section title={say('board.cells')} hint={say('board.cellsHint')}>
            <div className="board-maps">
              <Card title={say('board.map')}>
                <Regions board={board} />
              </Card>
              <Heat board={board} programmeId={programmeId} asked={asked} />
            </div>
          </Section>
          {board.cell !== null && <CellBoard board={board} cell={board.cell} programmeId={programmeId} />}
        </>
      )}
    </Page>
  );
}

function Regions({ board }: { readonly board: Board }) {
  const say = useWords();
  const format = useFormat();
  const rows = board.regions.map((region) => {
    const own = board.cells.filter((cell) => cell.region === region.code);
    return {
      ...region,
      open: own.reduce((sum, { open }) => sum + open, 0),
      blind: own.some(({ blindSpot }) => blindSpot),
    };
  });
  const most = Math.max(1, ...rows.map(({ open }) => open));
  return (
    <TileMap
      name={say('board.map')}
      tiles={rows.map(({ code, ko, en, open, blind, silent }) => ({
        code,
        name: shortened(format.say({ ko, en })),
        share: open / most,
        value: silent ? '–' : format.count(open),
        marked: blind,
      }))}
    />
  );
}

/** A region's name as a tile has room for it. */
const shortened = (name: string): string => name.replace(/(?:통합특별|특별자치|특별|광역)[시도]$/, '');

/** The cells as a table, so that a reader by ear has the same; each leads to what it is made of. */
function Heat({
  board,
  programmeId,
  asked,
}: {
  readonly board: Board;
  readonly programmeId: string;
  readonly asked: Asked;
}) {
  const say = useWords();
  const codes = useCodes();
  const format = useFormat();
  const most = Math.max(1, ...board.cells.map(({ open }) => open));
  return (
    <ScrollFrame className="table-frame heat-frame" name={say('board.cells')}>
      <table className="table heat">
        <caption className="hidden-text">{say('board.cells')}</caption>
        <thead>
          <tr>
            <th scope="col">{codes('field', 'region')}</th>
            {board.hazards.map(({ code, label }) => (
              <th key={code} scope="col">
                {format.say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.regions.map(({ code, ko, en, silent }) => (
            <tr key={code}>
              <th scope="row">
                {format.say({ ko, en })}
                {silent && <span className="hint"> · {say('board.silent')}</span>}
              </th>
              {board.cells
                .filter(({ region }) => region === code)
                .map((cell) => {
                  const here = asked.region === code && asked.hazard === cell.hazard;
                  const deep = cell.open === 0 ? 0 : Math.ceil((cell.open / most) * 3);
                  return (
                    <td key={cell.hazard}>
                      <Link
                        to="/programmes/$programmeId/board"
                        params={{ programmeId }}
                        search={{ region: code, hazard: cell.hazard }}
                        resetScroll={false}
                        activeOptions={{ exact: true, includeSearch: true }}
                        aria-current={here ? 'true' : undefined}
                        className={`heat-cell heat-${deep}${cell.blindSpot ? ' heat-blind' : ''}`}
                      >
                        <span>
                          <strong>{format.count(cell.open)}</strong>
                          {cell.blindSpot && <span className="heat-mark"> ▲ {say('pictures.blind')}</span>}
                        </span>
                        <span>
                          {say('board.cellSaid', {
                            proposed: format.count(cell.proposed),
                            matched: format.count(cell.matched + cell.improved),
                          })}
                        </span>
                        <span>
                          {cell.suppliers === 0
                            ? say('board.cellNobody')
                            : say('board.cellLeft', { left: format.count(cell.left) })}
                        </span>
                      </Link>
                    </td>
                  );
                })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
