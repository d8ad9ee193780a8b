import { Fragment, type ReactNode } from 'react';
import { languageOf } from './language-of.ts';
import { ScrollFrame } from './scroll-frame.tsx';

export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'number';
  /** The row's name: read out with each of its cells. */
  readonly heads?: true;
  readonly foot?: ReactNode;
};

/** A dense table that scrolls sideways by itself, under a caption that readers of screens hear first. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  head,
  divider,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What is said across the table before a row, where something begins with it. */
  readonly divider?: (row: Row) => string | undefined;
  /** The head of a column, where it is more than its title: a way to sort by it. */
  readonly head?: (column: Column<Row>) => {
    readonly content: ReactNode;
    readonly sorted?: 'ascending' | 'descending';
  };
}) {
  const hasFoot = columns.some(({ foot }) => foot !== undefined);
  return (
    <ScrollFrame className="table-frame" name={caption}>
      <table className="table">
        <caption className="hidden-text" lang={languageOf(caption)}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const made = head?.(column);
              return (
                <th key={column.key} scope="col" className={column.align} aria-sort={made?.sorted}>
                  {made?.content ?? column.title}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const said = divider?.(row);
            return (
              <Fragment key={rowKey(row)}>
                {said !== undefined && (
                  <tr className="divider">
                    <th colSpan={columns.length} scope="colgroup">
                      {said}
                    </th>
                  </tr>
                )}
                <tr>
                  {columns.map(({ key, cell, align, heads }) =>
                    heads ? (
                      <th key={key} scope="row" className={align}>
                        {cell(row)}
                      </th>
                    ) : (
                      <td key={key} className={align}>
                        {cell(row)}
                      </td>
                    ),
                  )}
                </tr>
              </Fragment>
            );
          })}
        </tbody>
        {hasFoot && (
          <tfoot>
            <tr>
              {columns.map(({ key, foot, align }) => (
                <td key={key} className={align}>
                  {foot}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollFrame>
  );
}
