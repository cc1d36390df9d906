import { expect, test } from "vitest";
import type { FactDraft } from "../../../src/domain/facts.ts";
import { latestChanges } from "../../../src/domain/views/latest-changes.ts";
import { ben } from "../../kit/facts.ts";
import { minutes, nth, story } from "../../kit/story.ts";

const change = (text: string): FactDraft => ({ type: "change.made/1", data: { text, person: ben } });

test("the newest changes first, as corrected, without those taken back", () => {
  const facts = story(
    [1, change("Restarted")],
    [2, change("Rolled bakc")],
    [3, change("Wrong window")],
    [4, { type: "entry.corrected/1", data: { target: nth(2), text: "Rolled back" } }],
    [5, { type: "entry.withdrawn/2", data: { target: nth(3), reason: "other incident" } }],
  );
  expect(latestChanges(facts, 3).map(({ text, at }) => [text, at])).toEqual([
    ["Rolled back", minutes(2)],
    ["Restarted", minutes(1)],
  ]);
  expect(latestChanges(facts, 1)).toHaveLength(1);
});
