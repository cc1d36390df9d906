// When keys may be made, when they are in force, and what an operator reads if they are neither.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyRefusal } from "../../../src/relay/store/key-refusal.ts";
import { judgeKey } from "../../../src/relay/store/key-verdict.ts";

const keys = ["a", "b", "c"];
const anyEvidence = fc.record({
  inForce: fc.constantFrom(null, ...keys),
  phones: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.integer({ min: 1, max: 900 })), { selector: ([key]) => key })
    .map((pairs) => new Map(pairs)),
  isShared: fc.boolean(),
});

describe("the verdict", () => {
  test("never makes keys where phones are bound to others, or where a key is in force that others sign with", async () => {
    await fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const isFirst = judgeKey(null, evidence).type === "first";
        const isFree = evidence.phones.size === 0 && (evidence.inForce === null || !evidence.isShared);
        expect(isFirst).toBe(isFree);
      }),
    );
  });

  test("takes the key in force, whoever else is bound to what", async () => {
    await fc.assert(
      fc.property(anyEvidence, fc.constantFrom(...keys), (evidence, key) => {
        expect(judgeKey(key, { ...evidence, inForce: key })).toEqual({ type: "sound" });
      }),
    );
  });

  test("never takes a key that no phone is bound to where others are", async () => {
    await fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const verdict = judgeKey("new", evidence);
        if (evidence.phones.size === 0) return;
        const phones = [...evidence.phones.values()].reduce((sum, count) => sum + count, 0);
        expect(verdict).toEqual({ type: "foreign", phones });
      }),
    );
  });

  test.each([
    ["an earlier version’s relay goes on with keys that some phones have", "a", null, { a: 1, b: 9 }, true, "sound"],
    ["own keys are first given to an embedded relay without phones", "new", "a", {}, false, "sound"],
    ["a second process has other keys, before any phone is there", "new", "a", {}, true, "foreign"],
    ["the keys were in variables, and no phone is there yet", null, "a", {}, true, "lost"],
  ])("%s", (_, key, inForce, phones, isShared, type) => {
    const evidence = { inForce, phones: new Map(Object.entries(phones)), isShared };
    expect(judgeKey(key, evidence).type).toBe(type);
  });
});

test.each([
  [
    { type: "lost", phones: 300 },
    { file: "/srv/data/vapid.json", from: "nowhere", isHidden: false },
    /^300 phones are bound to VAPID keys that aren’t here: \/srv\/data\/vapid\.json is missing, and VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY aren’t set\. Put the file back, or set .* Or start once with --new-vapid-keys: no push reaches those phones then until their app is opened\.$/,
  ],
  [
    { type: "lost", phones: 1 },
    { file: null, from: "nowhere", isHidden: false },
    /^1 phone is bound to .*the database has none.* Set VAPID_PUBLIC_KEY .* that phone then until its app is opened\.$/,
  ],
  [
    { type: "foreign", phones: 1200 },
    { file: "/srv/data/vapid.json", from: "variables", isHidden: true },
    /^1,200 phones are bound to other VAPID keys than those in VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY\. The right ones are in \/srv\/data\/vapid\.json: take the variables away\./,
  ],
  [
    { type: "foreign", phones: 2 },
    { file: "/srv/data/vapid.json", from: "file", isHidden: false },
    /than those in \/srv\/data\/vapid\.json\. Put the right \/srv\/data\/vapid\.json back, or set /,
  ],
  [
    { type: "foreign", phones: 0 },
    { file: null, from: "variables", isHidden: true },
    /^This relay is bound to other VAPID keys .* The right ones are in the database: take the variables away\. Or start once with --new-vapid-keys: no phone has turned push on yet\.$/,
  ],
] as const)("an operator reads %j", (verdict, places, sentence) => {
  expect(keyRefusal(verdict, places)).toMatch(sentence);
});
