// The app asks "Posted?" once per update, and only about the latest for its readers.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { statusClock } from "../../../src/domain/clock/status-clock.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import type { Audience } from "../../../src/domain/pack/pack.ts";
import { askPosted } from "../../../src/domain/told/ask-posted.ts";
import { sentUpdates } from "../../../src/domain/update/sent-updates.ts";
import { standingOf } from "../../../src/domain/views/standing-of.ts";
import { minutes, nth, story, told, updateData } from "../../kit/log/log.ts";

const copied = (minute: number, audience: Audience = "engineering") =>
  [minute, { type: "update.posted/1", data: { ...updateData(minute * 60_000, "mitigating"), audience } }] as const;
const answered = (minute: number, index: number, posted: boolean) =>
  [minute, { type: "update.answered/1", data: { target: nth(index), posted } }] as const;
type Entries = readonly (readonly [minute: number, draft: FactDraft])[];
const asked = (entries: Entries, audience: Audience = "engineering") => {
  const facts = story(...entries);
  return askPosted(told(facts), facts, audience)?.fact ?? null;
};

describe("the question whether it was posted", () => {
  test.each<[string, Entries, string | null]>([
    ["is about the last update", [copied(5), copied(6)], nth(2)],
    ["isn't asked again once it was posted", [copied(5), answered(6, 1, true)], null],
    ["isn't asked of an older one that counts again", [copied(5), copied(6), answered(7, 2, false)], null],
    [
      "goes back with what was taken back",
      [copied(5), copied(6), [7, { type: "entry.withdrawn/1", data: { target: nth(2) } }]],
      nth(1),
    ],
    ["is about these readers alone", [copied(5), copied(6, "customers")], nth(1)],
  ])("%s", (_name, entries, id) => expect(asked(entries)).toBe(id));

  test("isn't asked where nothing was copied", () => expect(asked([], "press")).toBeNull());
});

describe("an update that was never posted", () => {
  const facts = story(copied(5), answered(6, 1, false));

  test("is told to nobody: clock, list and screen go back to what was", () => {
    expect(statusClock(told(facts), builtInPack, minutes(7))).toMatchObject({ dueAt: minutes(20) + 41_000 });
    expect(sentUpdates(facts, builtInPack).all).toHaveLength(1);
    expect(standingOf(facts, nth(1))).toBe("unposted");
    expect(standingOf(story(copied(5), answered(6, 1, false), answered(7, 1, true)), nth(1))).toBe("counts");
  });
});
