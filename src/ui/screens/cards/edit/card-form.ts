// The form of a card, with the names of its fields. No card's field refers to another card.

import type { Field, FieldOf } from "../../../../actions/cards/form-field.ts";
import { nameOfCard } from "../../../../actions/cards/name-card.ts";
import type { PackPart } from "../../../../domain/pack/pack-parts.ts";
import { type Form, plainForm } from "../../../parts/form/desk.ts";
import { asText, type Path, valueAt } from "../../../parts/form/draft-data.ts";
import { cardFormWords, sectionWords } from "../../../words/card-editor.ts";

const hidden = (field: Field): boolean => field.type !== "text";

// The first text of an entry is its name, the next one its second line.
const textsOf = (entry: unknown, { fields }: FieldOf<"group">): readonly string[] =>
  Object.entries(fields)
    .filter(([, field]) => !hidden(field))
    .map(([key]) => asText(valueAt(entry, [key])))
    .filter(Boolean);

/** Returns the form of the part, whose fields the schema describes. */
export const cardFormOf = (part: PackPart, root: Field): Form => ({
  ...plainForm,
  root,
  list: part.section,
  words: {
    ...cardFormWords,
    // An entry of a whole section is named by the section: "Golden rules: 2 of 3".
    labelOf: (key, list) =>
      key === part.section && list !== part.section ? sectionWords[part.section] : cardFormWords.labelOf(key, list),
  },
  nameOfEntry: (_draft, _list, entry, _at: Path, field) =>
    (field.type === "group" ? textsOf(entry, field)[0] : undefined) ?? nameOfCard(part.section, entry),
  secondLine: (draft, field, at) => textsOf(valueAt(draft, at), field)[1] ?? "",
});
