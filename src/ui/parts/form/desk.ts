// What every field of an editor works with: the form, the draft, and how the draft is changed.

import type { Field, FieldOf, Fields, FormProblem } from "../../../actions/cards/form-field.ts";
import { formWords } from "../../words/form.ts";
import type { Path } from "./draft-data.ts";

export interface FieldChoice {
  readonly value: string;
  readonly name: string;
}

/** The names of everything in a form. `list` is the list whose entry a field belongs to. */
interface FormWords {
  labelOf(key: string, list: string): string;
  /** Shown below the field; null if the label says it all. */
  hintOf(key: string, list: string): string | null;
  /** The button that adds an entry: "Add a step". */
  addTo(list: string): string;
  /** What nothing means. */
  noneOf(key: string): string | undefined;
  /** A value of a closed set. */
  nameOfValue(value: string, key: string): string;
}

export interface Form {
  readonly root: Field;
  /** The list that the root belongs to; "" if there is none. */
  readonly list: string;
  readonly words: FormWords;
  /** Parts of the root that are shown on a page of their own. */
  readonly pages: Readonly<Record<string, Fields>>;
  /** True if each list of the root is shown on a page of its own. */
  readonly listsArePages: boolean;
  /** Names an entry of a list: the title of its row. */
  nameOfEntry(draft: unknown, list: string, entry: unknown, at: Path, field: Field): string;
  /** The second line of its row; may be empty. */
  secondLine(draft: unknown, field: FieldOf<"group">, at: Path): string;
  choicesOf(draft: unknown, to: string): readonly FieldChoice[];
  optionsOf(draft: unknown, choice: unknown): readonly FieldChoice[];
  /** True if there is nothing to decide in this field. */
  isNeedless(draft: unknown, key: string, path: Path): boolean;
}

/** A form in which no entry refers to another. */
export const plainForm = {
  list: "",
  pages: {},
  listsArePages: false,
  choicesOf: () => [],
  optionsOf: () => [],
  isNeedless: () => false,
} as const;

export interface Desk {
  readonly form: Form;
  readonly draft: unknown;
  readonly problems: readonly FormProblem[];
  change(path: Path, value: unknown): void;
  /** Changes the draft in a way that `said` names, and that can be undone. */
  replace(draft: unknown, said: string | null): void;
  /** Returns the address of the place at this path. */
  hrefOf(path: Path): string;
  /** Adds an entry to the list and opens it. */
  add(list: Path): void;
}

/** Returns the first problem at any of these paths as a sentence; null if there is none. */
export const problemAt = ({ problems }: Desk, isThere: (path: readonly PropertyKey[]) => boolean): string | null => {
  const found = problems.find(({ path }) => isThere(path));
  return found ? formWords.problem(found.problem) : null;
};
