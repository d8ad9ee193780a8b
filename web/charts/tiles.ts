/**
 * Where each first-tier region stands in the tile map: roughly where it lies, so that a small one is as large as any.
 * 46 and 29 became 12 on 2026-07-01 and stand where it does.
 */
export const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '28': [0, 0],
  '11': [1, 0],
  '41': [1, 1],
  '51': [2, 0],
  '44': [0, 2],
  '36': [1, 2],
  '43': [2, 1],
  '30': [1, 3],
  '47': [3, 1],
  '52': [0, 3],
  '27': [2, 2],
  '31': [3, 2],
  '48': [2, 3],
  '26': [3, 3],
  '12': [0, 4],
  '46': [0, 4],
  '29': [1, 4],
  '50': [0, 5],
};
