/** A division of the Korean Standard Industrial Classification, its code with the section: `C25`. */
export type Industry = { readonly code: string; readonly ko: string; readonly en: string };
