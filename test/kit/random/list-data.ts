// What any fact about a special list may hold.

import * as fc from "fast-check";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { ListFactData } from "../../../src/domain/incident/list/facts.ts";

const lists = builtInPack.specials.map(({ id }) => id);
const text = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" });

export const listData: { readonly [Type in keyof ListFactData]: fc.Arbitrary<unknown> } = {
  "list.opened/1": fc.record({ list: fc.constantFrom(...lists), title: text }),
  "list.declined/1": fc.record({ list: fc.constantFrom(...lists), title: text }),
  "step.done/2": fc.record({ list: fc.constantFrom(...lists), step: fc.constantFrom("call", "snapshot"), text }),
};
