// What every field of the editor works with.

import type { ScenarioProblem } from "../../actions/scenario/check-scenario.ts";
import { editorWords } from "../words/scenario-editor.ts";
import type { Path } from "./draft-data.ts";

export interface Desk {
  readonly draft: unknown;
  readonly problems: readonly ScenarioProblem[];
  change(path: Path, value: unknown): void;
  /** Returns the address of the place at this path. */
  hrefOf(path: Path): string;
  /** Adds an entry to the list and opens it. */
  add(list: Path): void;
}

/** Returns the first problem at any of these paths as a sentence; null if there is none. */
export const problemAt = ({ problems }: Desk, isThere: (path: readonly PropertyKey[]) => boolean): string | null => {
  const found = problems.find(({ path }) => isThere(path));
  return found ? editorWords.problem(found.problem) : null;
};
