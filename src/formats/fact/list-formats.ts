// What a commander does with the special lists, told in the words that each fact has of its list.

import type { ListFactData } from "../../domain/incident/list/facts.ts";
import { record } from "../json/shape.ts";
import type { FamilyFormats } from "./family.ts";
import { id, written } from "./fields.ts";

const titled = record({ list: id, title: written });

export const listFormats: FamilyFormats<ListFactData> = {
  "list.opened/1": { shape: titled, tell: ({ data }) => `list opened: ${data.title}` },
  "list.declined/1": { shape: titled, tell: ({ data }) => `list not needed: ${data.title}` },
  "step.done/2": {
    shape: record({ list: id, step: id, text: written }),
    tell: ({ data }) => `done: ${data.text}`,
  },
};
