// The plural forms for a number, by the browsers' own rules.

import { expect, test } from "vitest";
import { plural } from "../../../src/domain/words/plural.ts";
import { sources, textOf } from "../../kit/app/house.ts";

const forms = { one: "one", other: "other" };

test("are those of Intl.PluralRules", () => {
  const rules = new Intl.PluralRules("en");
  for (let count = 0; count <= 200; count += 1) expect(plural(count, forms), String(count)).toBe(rules.select(count));
  for (const count of [1_000, 1_001, 1_000_001]) expect(plural(count, forms)).toBe(rules.select(count));
});

test("are chosen nowhere else", () => {
  const words = sources.filter((file) => /(^|\/)words\//.test(file) && file !== "domain/words/plural.ts");
  expect(words.length).toBeGreaterThan(30);
  expect(words.filter((file) => /=== 1 \?/.test(textOf(file)))).toEqual([]);
});
