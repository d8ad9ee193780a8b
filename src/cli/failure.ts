/** What whoever typed the command can mend; shown as its one message, without a stack. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
