// The place where a text stops being JSON, checked against the platform's own parser.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFault } from "../../../src/formats/json/json-fault.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("the place of the fault", () => {
  test.each([
    ["", 0],
    ["  \n", 3],
    ["hello", 0],
    ['{"a":1', 6],
    ['{"a":1}}', 7],
    ['{"a" 1}', 5],
    ["{'a':1}", 1],
    ['{"a":1,}', 7],
    ["[1,]", 3],
    ["[1 2]", 3],
    ["[01]", 2],
    ["[1.]", 2],
    ["[.5]", 1],
    ["[+1]", 1],
    ["[NaN]", 1],
    ["[-Infinity]", 1],
    ["[undefined]", 1],
    ['["a\nb"]', 3],
    ['["\\x"]', 2],
    ['["\\u12g4"]', 2],
    ["{} \u00a0", 3],
  ])("%j", (text, at) => expect(jsonFault(text)).toBe(at));

  test.each(['["abc', '["a\\', '["\\u00e', "[tru", "[nul", "[1.", "[-", "[1e+", '{"a":', '{"a', "[", '{"a":"x\n'])(
    "%j is cut off, not wrong",
    (text) => expect(jsonFault(text)).toBe(text.length),
  );

  test("is none exactly where the platform finds none", () =>
    fc.assert(
      fc.property(
        fc.json({ stringUnit: "binary" }),
        fc.nat(),
        fc.constantFrom("", '"', "{", "]", ",", ":", "\\", "0", "-", "e", "t", " ", "\n", "\u0000", "\ufeff"),
        fc.nat(2),
        (json, where, mark, removed) => {
          const at = where % (json.length + 1);
          const text = json.slice(0, at) + mark + json.slice(at + removed);
          expect(jsonFault(text) === null).toBe(isJson(text));
        },
      ),
      { numRuns: 1_000 },
    ));

  test("is the end of every text that was cut off inside an object", () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()), fc.nat(), (value, where) => {
        const json = JSON.stringify(value, null, 1);
        const text = json.slice(0, where % json.length);
        expect(jsonFault(text)).toBe(text.length);
      }),
      { numRuns: 500 },
    ));
});
