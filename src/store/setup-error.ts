/**
 * Something that whoever starts the server can mend: a folder in use, an address that answers nothing, a
 * changed migration. The message is one whole line; a start shows it without a stack.
 */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
