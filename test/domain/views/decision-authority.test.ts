// One rule for who closes the service, however the question is worded.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { isForExecutive } from "../../../src/domain/views/decision-authority.ts";
import { authorityFor } from "../../../src/domain/views/suggest-authority.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";

const closing = [
  "Take the service down?",
  "Shut the shop down",
  "Shut down and repair",
  "Close the shop for eight hours",
  "Close the shop?",
  "Do we shut the shop down, keep it running, or is there something in between?",
  "Switch the site off until tomorrow",
  "Switch off the whole site",
  "Turn everything off",
  "Turn off all payments",
  "Take checkout offline",
  "Take it all down?",
  "Stop all sales until we know more",
  "Stop all orders?",
  "Suspend the service",
  "Halt the platform for the night",
  "Disable checkout",
  "Pull the site down",
  "Go offline for an hour?",
  "Go dark until morning",
  "Put up the maintenance page",
  "Maintenance mode now?",
  "Closed until noon",
  "Pause all traffic",
];

const others = [
  "Roll back or fix forward?",
  "Fail over now?",
  "Tell customers now?",
  "Switch the feature off",
  "Hide gift cards",
  "Turn off the shop’s gift cards",
  "Stop the checkout deploy",
  "Restart the checkout pods",
  "Disable the checkout feature flag",
  "Pause the catalog sync",
  "Stop the nightly job",
  "Close the ticket",
  "Close the channel?",
  "Add more instances",
  "Waiting room in front of checkout",
  "Which database do we roll back?",
  "Take a backup of the shop’s database first",
  "Send a second engineer to payments",
];

test.each(closing)("%s: an executive’s", (words) => {
  expect(authorityFor(words)).toBe("public");
  const bare = { authority: "trade-offs", question: "What do we do?", text: words };
  expect(isForExecutive(bare, builtInPack)).toBe(true);
});

test.each(others)("%s: nobody has to wait for an executive", (words) => {
  expect(authorityFor(words)).not.toBe("public");
  expect(isForExecutive({ authority: "trade-offs", question: null, text: words }, builtInPack)).toBe(false);
});

describe("what was decided", () => {
  test("counts, not what was asked: only the yes to closing is an executive’s", () => {
    const asked = { authority: "trade-offs", question: "Take the service down?" };
    expect(isForExecutive({ ...asked, text: "Take the service down: yes" }, builtInPack)).toBe(true);
    expect(isForExecutive({ authority: null, question: null, text: "Fail over" }, builtInPack)).toBe(false);
  });

  test("is theirs if the question was put to them, whatever the words", () =>
    expect(isForExecutive({ authority: "public", question: "Now?", text: "Wait" }, builtInPack)).toBe(true));

  test("needs no executive for a team whose table has none", () =>
    expect(
      isForExecutive({ authority: null, question: null, text: "Close the shop" }, { ...builtInPack, authority: [] }),
    ).toBe(false));
});

test("drills go by the same rule: closing the shop is asked of an executive", () => {
  const questions = builtInScenarios.flatMap(({ choices }) =>
    choices.map(({ id, question }) => [id, question] as const),
  );
  expect(questions.filter(([, question]) => authorityFor(question) === "public").map(([id]) => id)).toEqual([
    "stop-or-run",
  ]);
});

test("the table names the time after which the commander decides, and nobody else waits", () =>
  expect(builtInPack.authority.map(({ id, withinMinutes }) => [id, withinMinutes])).toEqual([
    ["trade-offs", null],
    ["technical-means", null],
    ["public", 5],
  ]));
