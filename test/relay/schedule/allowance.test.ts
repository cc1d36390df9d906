// What one phone may send to another, as a rule: nobody's pushes are ever taken from somebody else's.

import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "../../../src/domain/text/durations.ts";
import { judgePushes, type WantedPush } from "../../../src/relay/schedule/allowance.ts";
import { MAX_AN_HOUR } from "../../../src/relay/store/limits.ts";
import type { SpentPushes } from "../../../src/relay/store/queries/read-spent.ts";

const NOW = Date.UTC(2026, 10, 30);
const kinds = ["update-due", "drill", "test"] as const;
const reminder = (about: string, change: Partial<WantedPush> = {}): WantedPush => ({
  deviceId: "victim",
  kind: "update-due",
  sender: "bad",
  about,
  ...change,
});
const spent = (push: WantedPush, count: number, lastAt = NOW - 2 * MINUTE_MS): SpentPushes => ({
  ...push,
  count,
  lastAt,
});
const types = (wanted: readonly WantedPush[], before: readonly SpentPushes[] = []): readonly string[] =>
  judgePushes(wanted, before, NOW).map(({ type }) => type);

test("a sender that has had its share is dropped, whatever the incidents; another one goes on", () => {
  const before = Array.from({ length: MAX_AN_HOUR["update-due"] }, (_, index) => spent(reminder(`i${index}`), 1));
  const wanted = [reminder("new"), reminder("new", { sender: "good" }), reminder("new", { deviceId: "other" })];
  expect(types(wanted, before)).toEqual(["drop", "send", "send"]);
  expect(types(wanted, before.slice(1))).toEqual(["send", "hold", "send"]);
});

test.each(kinds.flatMap((used) => kinds.filter((kind) => kind !== used).map((kind) => ({ used, kind }))))(
  "what is used up as $used leaves $kind alone, also of the same sender",
  ({ used, kind }) => {
    const before = [spent(reminder("a", { kind: used }), 1_000)];
    expect(types([reminder("b", { kind: used }), reminder("b", { kind })], before)).toEqual(["drop", "send"]);
  },
);

test("an incident's second push within a minute waits for the minute to be over, whoever sends it", () => {
  const before = [spent(reminder("a"), 1, NOW - 20_000)];
  const wanted = [reminder("a"), reminder("a", { sender: "good" }), reminder("b"), reminder("b")];
  expect(judgePushes(wanted, before, NOW)).toEqual([
    { type: "hold", until: NOW + 40_000 },
    { type: "hold", until: NOW + 40_000 },
    { type: "send" },
    { type: "hold", until: NOW + MINUTE_MS },
  ]);
  expect(types([reminder("a")], [spent(reminder("a"), 1, NOW - MINUTE_MS)])).toEqual(["send"]);
  expect(types([reminder("d", { kind: "drill" }), reminder("d", { kind: "drill" })])).toEqual(["send", "send"]);
});

test("reminders that outlive their phones have a share for each incident", () => {
  const before = [spent(reminder("a", { sender: null }), 1_000)];
  const left = (about: string) => reminder(about, { sender: null });
  expect(types([left("a"), left("b"), reminder("c")], before)).toEqual(["drop", "send", "send"]);
});

test("nothing that others do changes what becomes of a phone's pushes, unless they are about the same incident", async () => {
  const push = (sender: string) =>
    fc.record({
      deviceId: fc.constantFrom("x", "y"),
      kind: fc.constantFrom(...kinds),
      sender: fc.constant(sender),
      about: fc.constantFrom(...["1", "2", "3"].map((name) => `${sender}-${name}`)),
    });
  const wantedBy = (sender: string) => fc.array(push(sender), { maxLength: 80 });
  const spentBy = (sender: string) =>
    fc.array(
      fc.tuple(push(sender), fc.nat(70), fc.nat(HOUR_MS)).map(([one, count, ago]) => spent(one, count, NOW - ago)),
      { maxLength: 10 },
    );
  await fc.assert(
    fc.property(
      wantedBy("good"),
      spentBy("good"),
      wantedBy("bad"),
      spentBy("bad"),
      (own, before, noise, noiseBefore) => {
        const alone = judgePushes(own, before, NOW);
        const among = judgePushes([...noise, ...own], [...noiseBefore, ...before], NOW);
        expect(among.slice(noise.length)).toEqual(alone);
      },
    ),
  );
});

test("no sender gets more than its share to one phone, in whatever order it asks", async () => {
  const push = fc.record({
    deviceId: fc.constantFrom("x", "y"),
    kind: fc.constantFrom(...kinds),
    sender: fc.constantFrom("a", "b"),
    about: fc.nat(200).map(String),
  });
  await fc.assert(
    fc.property(fc.array(push, { maxLength: 400, minLength: 100 }), (wanted) => {
      const verdicts = judgePushes(wanted, [], NOW);
      const sent = wanted.filter((_, place) => verdicts[place]?.type === "send");
      for (const group of Map.groupBy(sent, ({ deviceId, kind, sender }) => `${deviceId} ${kind} ${sender}`).values()) {
        expect(group.length).toBeLessThanOrEqual(MAX_AN_HOUR[group[0]?.kind ?? "test"]);
      }
    }),
  );
});
