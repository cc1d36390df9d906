// Whatever a name turns around, what stands behind it is read as it was written.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { closedDirections } from "../../../src/domain/text/closed-directions.ts";

const opens = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068";
const marks = fc.string({ unit: fc.constantFrom(...opens, "\u202c", "\u2069", "a", " ") });

/** What is still open at the end of a text, as the bidirectional algorithm counts. */
const openAt = (text: string): number => {
  const stack: string[] = [];
  for (const mark of text) {
    if (opens.includes(mark)) stack.push(mark);
    else if (mark === "\u202c" && stack.length > 0 && !/[\u2066-\u2068]/.test(stack.at(-1) ?? "")) stack.pop();
    else if (mark === "\u2069" && stack.some((one) => /[\u2066-\u2068]/.test(one)))
      while (!/[\u2066-\u2068]/.test(stack.pop() ?? "\u2066"));
  }
  return stack.length;
};

test("nothing is left open, and nothing is taken away", async () => {
  await fc.assert(
    fc.asyncProperty(marks, async (text) => {
      const closed = closedDirections(text);
      expect(closed.startsWith(text)).toBe(true);
      expect(openAt(closed)).toBe(0);
    }),
  );
});

test("text without such marks stays as it is", () => {
  for (const text of ["", "checkout", "שלום עולם", "السلام \u200f عليكم"]) expect(closedDirections(text)).toBe(text);
});
