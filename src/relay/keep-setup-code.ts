// Where the setup code goes if nobody sits at a terminal: what a service prints is kept for ever, by a journal or by a
// container's log, and read by more people than may make teams.

import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toSetupLink } from "../formats/relay/setup-link.ts";

/** Returns the file's path in a data folder. */
export const setupCodeFile = (data: string): string => join(data, "setup-code");

/** Writes the code and its link into the file, for its owner alone, in place of an earlier one. */
export const keepSetupCode = (data: string, app: string, code: string): void => {
  const file = setupCodeFile(data);
  const draft = `${file}.new`;
  try {
    mkdirSync(data, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw new CodeNotKept(file, error);
  }
  try {
    rmSync(draft, { force: true });
    writeFileSync(draft, `${code}\n${toSetupLink(app, code)}\n`, { mode: 0o600, flag: "wx", flush: true });
    renameSync(draft, file);
  } catch (error) {
    throw new CodeNotKept(file, error);
  }
};

/** There is no place for the code: the relay works, but nobody can make a team yet. */
export class CodeNotKept extends Error {
  constructor(file: string, cause: unknown) {
    const code = (cause as NodeJS.ErrnoException).code ?? "no reason given";
    super(
      `There is no new setup code: ${file} can’t be written (${code}). Give a folder with --data, or start once at a terminal with --new-setup-code.`,
      { cause },
    );
  }
}
