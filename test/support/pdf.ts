import { extractText, getDocumentProxy } from 'unpdf';

/** What a PDF says when its text is taken out of it, page by page; spaces of lines and tables as one. */
export async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(pdf)), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}
