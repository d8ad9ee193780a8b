import { ProblemError } from '../client/client.ts';
import { SetupError } from '../store/setup-error.ts';
import { StoryMistake } from '../story/mistake.ts';
import { StepFailure } from '../story/step.ts';
import { isUsageError, programOf } from './dure-program.ts';
import { CommandFailure } from './failure.ts';

const EXPECTED = [CommandFailure, ProblemError, SetupError, StoryMistake, StepFailure];

/** What to say of an error; undefined for a bug, which is shown with its stack. */
function messageOf(error: unknown): string | undefined {
  if (EXPECTED.some((kind) => error instanceof kind)) return (error as Error).message;
  if (error instanceof TypeError && error.message === 'fetch failed') {
    const { code, message } = error.cause as Error & { code?: string };
    return `the server does not answer (${code ?? message}); is it running? --url names it.`;
  }
  return undefined;
}

const program = programOf({
  env: process.env,
  say: (line) => console.log(line),
  endWith: (code) => {
    process.exitCode = code;
  },
});
try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (!isUsageError(error)) {
    const message = messageOf(error);
    if (message === undefined) throw error;
    console.error(message);
    process.exitCode = 1;
  }
}
