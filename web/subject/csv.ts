/** What a spreadsheet would take for a formula, at the beginning of a cell. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that no spreadsheet computes with: a leading apostrophe says that it is a text (OWASP, CSV injection). */
export const plainText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const cellOf = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const text = plainText(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as RFC 4180 writes them, with the mark by which Excel knows that they are UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
