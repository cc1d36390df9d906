// The forms of the cards and their checks. The schemas are heavy and load when an editor is opened.

import type { Pack } from "../../domain/pack/pack.ts";
import type { PackPart } from "../../domain/pack/pack-parts.ts";
import type { Field, FieldOf, FormProblem } from "./form-field.ts";

export interface CardForms {
  /** The form of a card, or of a whole section. */
  formOf(part: PackPart): Field;
  /** The form of a section as a list of cards; null for the chips. */
  listOf(section: PackPart["section"]): FieldOf<"list"> | null;
  /** Everything wrong if the draft were the part; undefined is the pack without it. */
  problems(pack: Pack, part: PackPart, draft: unknown): readonly FormProblem[];
}

/** Resolves to the forms; rejects if their file can't be loaded. */
export const loadCardForms = async (): Promise<CardForms> => {
  const { formOfPart, listFormOf, partProblems } = await import("../../formats/form/pack-form.ts");
  return { formOf: formOfPart, listOf: listFormOf, problems: partProblems };
};
