import { expect, test } from "vitest";
import { readLatest } from "../../../src/actions/incident/read-latest.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { minutes, nth, story, update } from "../../kit/log/log.ts";

const note = (text: string): FactDraft => ({ type: "note.added/1", data: { kind: "action", text } });
const many = Array.from({ length: 40 }, (_, index) => [5 + index, note(`step ${index}`)] as const);
const texts = (facts: ReturnType<typeof story>, count = 3) =>
  readLatest(facts, builtInPack, 0, count).map(({ text }) => text);

test("what was logged last stands first, also where it happened long before", () => {
  const facts = story(...many, [
    50,
    { type: "note.added/2", data: { kind: "finding", text: "errors began", happenedAt: minutes(-20) } },
  ]);
  expect(texts(facts)).toEqual(["finding: errors began", "action: step 39", "action: step 38"]);
});

test("an entry names the one it is about, however far back that is", () => {
  const facts = story(
    [1, { type: "hypothesis.opened/1", data: { text: "The last deploy", person: null, minutes: 15 } }],
    ...many,
    [50, { type: "hypothesis.settled/1", data: { target: nth(1), outcome: "rejected", text: null } }],
  );
  expect(texts(facts, 1)).toEqual(["hypothesis “The last deploy” ruled out"]);
});

test("corrections stand at their entry and take no place of their own", () => {
  const facts = story(
    [1, note("a")],
    [2, note("b")],
    [3, { type: "entry.corrected/1", data: { target: nth(1), text: "c" } }],
  );
  expect(texts(facts, 2)).toEqual(["action: b", "action: a"]);
});

test("an update is named without its text, which the log has", () => {
  const [text] = texts(story([1, update(60_000, "investigating")]), 1);
  expect(text).toMatch(/^update copied for engineering \(Slack\), next update \d\d:\d\d UTC$/);
});
