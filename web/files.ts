/** Gives the reader bytes as a file. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Gives the reader a text as a file, which they keep where they like. */
export const saveText = (text: string, name: string): void =>
  saveFile(new Blob([`${text}\n`], { type: 'text/plain;charset=utf-8' }), name);
