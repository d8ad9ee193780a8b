/** What a command sees of the world it was typed in. */
export type Terminal = {
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
  /** How the process ends once the command is done. */
  readonly endWith: (code: number) => void;
};
