// The form of a schema: what each sort of schema becomes, and that none is passed over.

import { expect, test } from "vitest";
import * as z from "zod/mini";
import { formOf } from "../../../src/formats/form/form-of.ts";
import { advised } from "../../../src/formats/pack/pack-advice.ts";
import { list, packEntryId, text, whole } from "../../../src/formats/pack/pack-limits.ts";

test.each([
  ["a short text", text(60), { type: "text", lines: 1 }],
  ["a long text", text(500), { type: "text", lines: 3 }],
  ["a text that may be null", z.nullable(text(60)), { type: "text", lines: 1, none: true }],
  ["a text that may be left out", z.optional(text(60)), { type: "text", lines: 1, none: "absent" }],
  ["a number", whole(3, 9), { type: "number", least: 3 }],
  ["a flag", z.boolean(), { type: "yes-no" }],
  ["one of some texts", z.enum(["a", "b"]), { type: "one", of: ["a", "b"] }],
  ["one of some numbers", z.literal([1, 2]), { type: "one", of: [1, 2] }],
  ["several of some texts", list(z.enum(["a", "b"]), 0, 2), { type: "several", of: ["a", "b"] }],
  ["a list", list(text(60), 1, 20), { type: "list", entry: { type: "text", lines: 1 }, least: 1, most: 20 }],
  [
    "a list with advice",
    advised(list(text(60), 0, 20), { most: 9 }),
    { type: "list", entry: { type: "text", lines: 1 }, least: 0, most: 9 },
  ],
  [
    "an entry",
    z.strictObject({ id: packEntryId, on: z.boolean() }),
    { type: "group", fields: { id: { type: "id" }, on: { type: "yes-no" } } },
  ],
  [
    "an id of a closed set",
    z.strictObject({ id: z.enum(["a"]) }),
    { type: "group", fields: { id: { type: "id", of: ["a"] } } },
  ],
  [
    "one of several shapes",
    advised(
      z.discriminatedUnion("type", [
        z.strictObject({ type: z.literal("a") }),
        z.strictObject({ type: z.literal("b"), on: z.boolean() }),
      ]),
      { start: "b" },
    ),
    { type: "kind", kinds: { a: {}, b: { on: { type: "yes-no" } } }, start: "b" },
  ],
])("%s", (_name, schema, form) => expect(formOf(schema)).toEqual(form));

test.each([
  ["a date", z.date()],
  ["anything", z.unknown()],
  ["a list that may be null", z.nullable(list(text(9), 0, 2))],
  ["shapes without a type", z.union([z.strictObject({ a: text(9) }), z.strictObject({ b: text(9) })])],
])("a schema that has no field is a defect: %s", (_name, schema) => expect(() => formOf(schema)).toThrow());
