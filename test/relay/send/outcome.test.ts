// What each answer means, and how a Retry-After is read.

import { describe, expect, test } from "vitest";
import { outcomeOf } from "../../../src/relay/send/outcome.ts";

const now = Date.parse("2026-11-21T03:00:00Z");
const notBefore = (retryAfter: string | null): number | null => {
  const outcome = outcomeOf(429, retryAfter, now);
  return outcome.type === "later" ? outcome.notBeforeMs : Number.NaN;
};

describe("an answer", () => {
  test("of every status has one outcome, and only two statuses delete", () => {
    const types = new Map<string, number[]>();
    for (let status = 200; status < 600; status += 1) {
      const { type } = outcomeOf(status, null, now);
      types.set(type, [...(types.get(type) ?? []), status]);
    }
    expect(types.get("gone")).toEqual([404, 410]);
    expect(types.get("too-large")).toEqual([413]);
    expect(types.get("sent")).toEqual(Array.from({ length: 100 }, (_, index) => 200 + index));
    expect(types.get("later")?.slice(0, 3)).toEqual([406, 408, 429]);
    expect(types.get("later")).toHaveLength(103);
  });
});

describe("Retry-After", () => {
  test.each([
    ["120", now + 120_000],
    [" 5 ", now + 5_000],
    ["Sat, 21 Nov 2026 03:01:00 GMT", now + 60_000],
    ["Saturday, 21-Nov-26 03:01:00 GMT", now + 60_000],
    ["999999999", now + 86_400_000],
    ["Fri, 01 Jan 2100 00:00:00 GMT", now + 86_400_000],
    ["0", null],
    ["Sat, 21 Nov 2026 02:59:00 GMT", null],
    ["-5", null],
    ["1.5", null],
    ["soon", null],
    ["2026-11-21", null],
    ["", null],
    [null, null],
  ])("%j", (text, expected) => expect(notBefore(text)).toBe(expected));
});
