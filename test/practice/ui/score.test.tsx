// The score on screen: points with the entries behind them, times beside their targets, ratings that can be taken back.

import { act, screen, waitFor, within } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { IncidentId } from "../../../src/domain/fact/ids.ts";
import type { Scenario } from "../../../src/domain/incident/drill/scenario.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { scoreDrill } from "../../../src/practice/domain/score/score-drill.ts";
import { playedDrill } from "../../kit/drill/drills.ts";
import { playPoorly, playWell } from "../../kit/drill/players.ts";
import { createWriter, firstNinetySeconds } from "../../kit/log/log.ts";
import { tap } from "../../ui/kit/incident.tsx";
import { showDrill } from "../../ui/kit/show-drill.tsx";
import { addressNow } from "../../ui/kit/show-screen.tsx";

const standard = builtInScenarios[0] as Scenario;
const good = playWell(standard);
const poor = playPoorly(standard);
const points = (scenario: Scenario, facts: typeof good) => scoreDrill(scenario, facts, builtInPack)?.points;

test("shows the points of a drill that went well, and of one that went poorly, as the log has them", async () => {
  await showDrill("score", good);
  await screen.findByText(`${points(standard, good)} of 100`);
  expect(screen.getByText("Played to its end.")).toBeDefined();
  await showDrill("score", poor);
  await screen.findByText(`${points(standard, poor)} of 100`);
  expect(screen.getByText(/^Stopped early/)).toBeDefined();
});

test("is the next move on the board of a drill that has ended, and once opened Now no longer leads to it", async () => {
  const { ports, go } = await showDrill("", good);
  const move = document.querySelector("[data-next-move]");
  expect(move?.getAttribute("data-next-move")).toBe("see-score");
  expect(ports.skips.list.get()).toEqual([]);
  await tap("See the score");
  expect(addressNow()).toBe("/incident/one-incident-lead/score");
  await go("score");
  await waitFor(() => expect(ports.skips.list.get()).toEqual(["score:one-incident-lead"]));
});

test("opens an item with what good looks like, each finding in words, and entries that lead to the log", async () => {
  await showDrill("score", good);
  await tap(/^One person at the keyboard/);
  const sheet = within(screen.getByRole("dialog", { name: "One person at the keyboard: 5 of 5" }));
  const line = standard.rubric.find(({ item }) => item === "no-overlap");
  expect(sheet.getByText(line?.good ?? "?")).toBeDefined();
  expect(sheet.getByText("Only the ops lead changed the service").nextSibling?.textContent).toBe("yes");
  const change = good.find(({ type }) => type === "change.made/1");
  const hrefs = sheet.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(hrefs).toContain(`/incident/one-incident-lead/log?entry=one-${change?.id}`);
  await tap("Close");
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("shows every item of the rubric with a name of its own", async () => {
  await showDrill("score", good);
  const items = within(screen.getByRole("region", { name: "Point by point" })).getAllByRole("button");
  expect(items).toHaveLength(13);
  for (const item of items) {
    await act(async () => item.click());
    const dialog = screen.getByRole("dialog");
    expect(dialog.textContent).not.toMatch(/\b[a-z]+-[a-z]+-[a-z]+\b(?!.*\/)|undefined|NaN/);
    await tap("Close");
  }
});

test("a rating counts at once, is said to be the player's, and can be undone", async () => {
  const { ports } = await showDrill("score", good);
  const before = points(standard, good) ?? 0;
  const row = screen.getByRole("group", { name: "Trade-offs weighed: 0 to 4 points" });
  await act(async () => within(row).getByRole("button", { name: "3" }).click());
  await screen.findByText(`${before + 3} of 100`);
  expect(screen.getAllByText("3 given by the player.")).toHaveLength(1);
  const facts = await ports.log.readFacts("one-incident-lead" as IncidentId);
  expect(facts.at(-1)).toMatchObject({ type: "drill.rated/1", data: { item: "trade-offs", points: 3, by: "self" } });
  await tap("Undo: drill");
  await screen.findByText(`${before} of 100`);
});

test("an observer's rating counts before the player's", async () => {
  await showDrill("score", good);
  await tap("An observer");
  const rate = async (points: string) => {
    const row = screen.getByRole("group", { name: "Trade-offs weighed: 0 to 4 points" });
    await act(async () => within(row).getByRole("button", { name: points }).click());
  };
  await rate("1");
  await tap("The player");
  await rate("4");
  expect(screen.getByText("1 given by an observer.")).toBeDefined();
});

test("says each time beside its target, late in a word, and compares with the player's own past", async () => {
  await showDrill("score", poor, { beside: [playedDrill(good, { name: "past", days: -3 })] });
  await screen.findByText(new RegExp(`than the drill before \\(${points(standard, good)}\\)`));
  const table = within(screen.getByRole("table"));
  const row = table.getByRole("row", { name: /^Commander/ });
  expect(row.textContent).toMatch(/^Commander5:10 late1:150:20$/);
  expect(table.getByRole("row", { name: /^Ops lead/ }).textContent).toContain("late");
  expect(screen.queryByText(/^This is the first/)).toBeNull();
});

test("says of the first drill that there is nothing to compare it with", async () => {
  await showDrill("score", good);
  expect(await screen.findByText(/^This player has no earlier/)).toBeDefined();
});

test("a practice run without a scenario, and a real incident, have no score and say so", async () => {
  const write = createWriter("incident-lead" as IncidentId);
  const run = [
    write.at(0, { type: "incident.declared/1", data: { drill: true } }),
    write.at(0, { type: "pack.frozen/3", data: { pack: builtInPack } }),
  ];
  await showDrill("score", run);
  expect(await screen.findByText(/practice run without a scenario/)).toBeDefined();
  const real = firstNinetySeconds(createWriter("incident-lead" as IncidentId));
  await showDrill("score", real);
  expect(await screen.findByText(/practice run without a scenario/)).toBeDefined();
});

test("tells nothing of a drill that is still running", async () => {
  const open = good.slice(0, 20);
  await showDrill("score", open);
  expect(await screen.findByText(/^This drill is still running/)).toBeDefined();
  expect(screen.queryByText(/of 100/)).toBeNull();
  await tap("Back to the drill");
  expect(addressNow()).toBe("/incident/one-incident-lead");
});
