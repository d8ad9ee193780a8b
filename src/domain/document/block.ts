/** Two columns: what it is, and what it says. */
type Facts = {
  readonly block: 'facts';
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
};

/** A table; amounts stand to the right, and the last row may be their sum. */
type Grid = {
  readonly block: 'grid';
  readonly title: string;
  readonly head: readonly string[];
  /** How wide the columns are to one another, and which of them hold amounts. */
  readonly widths: readonly number[];
  readonly amounts: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly sum?: readonly string[];
  readonly note?: string;
};

/** Lines of text; framed where they are quoted word for word. */
type Text = {
  readonly block: 'text';
  readonly title: string;
  readonly lines: readonly string[];
  readonly framed: boolean;
  readonly note?: string;
};

export type Block = Facts | Grid | Text;

/** What a kind of document adds to the face that all have. */
export type Body = { readonly subtitle: string; readonly lead: string; readonly blocks: readonly Block[] };
