// How the operator learns of the setup code: printed at a terminal, else in a file that only its owner can read.

import { CodeNotKept, keepSetupCode, setupCodeFile } from "./keep-setup-code.ts";
import type { RelayOptions } from "./relay-options.ts";
import { prepareSetupCode } from "./store/setup-code.ts";
import type { Db } from "./store/store.ts";

interface ToldCode {
  /** The code to print; null if there is none. */
  readonly code: string | null;
  readonly notes: readonly string[];
}

type Asked = Pick<RelayOptions, "data" | "opensTeams" | "renewsSetupCode">;

/** Resolves to what to print. `app` is where the page for a new team opens. */
export const tellSetupCode = async (
  db: Db,
  { data, opensTeams, renewsSetupCode }: Asked,
  app: string,
  isTerminal = process.stdout.isTTY === true,
): Promise<ToldCode> => {
  const keep = (code: string): void => {
    if (!isTerminal && !opensTeams) keepSetupCode(data, app, code);
  };
  try {
    const made = await prepareSetupCode(db, { isAsked: renewsSetupCode, isTyped: isTerminal, keep, now: Date.now() });
    if (made.type === "none" || opensTeams) return { code: null, notes: [] };
    if (made.type === "left") return { code: null, notes: [left] };
    return isTerminal ? { code: made.code, notes: [] } : { code: null, notes: kept(setupCodeFile(data)) };
  } catch (error) {
    if (error instanceof CodeNotKept) return { code: null, notes: [error.message] };
    throw error;
  }
};

const left =
  "An earlier start renewed the setup code, and this one didn’t. Take --new-setup-code or FIRST90_NEW_SETUP_CODE away; after a start without it, it works again.";

const kept = (file: string): readonly string[] => [
  `The setup code for new teams is in ${file}, for its owner alone, with a link for the phone. Lost it? Start with --new-setup-code.`,
];
