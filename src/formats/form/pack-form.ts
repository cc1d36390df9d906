// The form of every kind of card, from the schema of the pack, and what is wrong with a card that is being written.

import type { Pack } from "../../domain/pack/pack.ts";
import { type PackPart, withPart } from "../../domain/pack/pack-parts.ts";
import { packSchema } from "../pack/pack-schema.ts";
import type { Field, FieldOf } from "./field.ts";
import { formOf } from "./form-of.ts";
import { type FormProblem, formProblems } from "./form-problems.ts";

const { format: _format, version: _version, ...shape } = packSchema._zod.def.shape;

/** The form of each section; of the chips, the form of their one entry. */
export const packForms = Object.fromEntries(
  Object.entries(shape).map(([section, schema]) => [section, formOf(schema)]),
) as Readonly<Record<PackPart["section"], Field>>;

/** Returns the form of a card, or of a whole section. */
export const formOfPart = ({ section, id }: PackPart): Field => {
  const form = packForms[section];
  return id === null || form.type !== "list" ? form : form.entry;
};

/** Returns the form of a section that is a list of cards; null for the chips. */
export const listFormOf = (section: PackPart["section"]): FieldOf<"list"> | null => {
  const form = packForms[section];
  return form.type === "list" ? form : null;
};

/**
 * Returns everything wrong with the pack if `draft` were the part, each problem with its place in the draft. Whatever is
 * wrong outside of it is at the top of the draft, with its own place in the sentence.
 */
export const partProblems = (pack: Pack, part: PackPart, draft: unknown): readonly FormProblem[] => {
  const { section, id } = part;
  const changed = withPart(pack, part, draft);
  const at = id === null || section === "chips" ? [section] : [section, placeIn(pack, section, id)];
  return formProblems(packSchema, changed).map(({ path, problem }) => {
    if (at.every((key, index) => path[index] === key)) return { path: path.slice(at.length), problem };
    const isOwnSection = path.length === 1 && path[0] === section;
    return { path: [], problem: isOwnSection ? problem : `${path.map(String).join(".")} ${problem}` };
  });
};

const placeIn = (pack: Pack, section: Exclude<PackPart["section"], "chips">, id: string): number => {
  const at = pack[section].findIndex((entry) => entry.id === id);
  return at < 0 ? pack[section].length : at;
};
