// History, next drill and certificate on screen, over drills that were imported to the phone.

import { act, cleanup, screen, waitFor, within } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import type { Instant, Person, PersonId } from "../../../src/domain/fact/ids.ts";
import type { Scenario } from "../../../src/domain/incident/drill/scenario.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { DrillsRoute } from "../../../src/practice/ui/drills/DrillsRoute.tsx";
import { partsWords } from "../../../src/ui/words/parts.ts";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import { bring, playedDrill } from "../../kit/drill/drills.ts";
import { playPoorly, playWell } from "../../kit/drill/players.ts";
import { ben, firstNinetySeconds, T0 } from "../../kit/log/log.ts";
import { tap } from "../../ui/kit/incident.tsx";
import { addressNow, createTestKit, screenArrived, settle, showScreen } from "../../ui/kit/show-screen.tsx";

const byId = (id: string): Scenario => builtInScenarios.find((one) => one.id === id) as Scenario;
const good = playWell(byId("checkout-payments"));
const slow = playWell(byId("checkout-payments"), { declareAfter: 70 });
const poor = playPoorly(byId("checkout-payments"));
const last = playWell(byId("friday-three"));
const cleo: Person = { id: "person-cleo" as PersonId, name: "Cleo" };
const DAY_MS = 86_400_000;

const phone = async (day: number, ...logs: readonly (readonly Fact[])[]): Promise<TestPorts> => {
  const ports = createTestPorts();
  for (const facts of logs) await bring(ports.log, facts);
  ports.clock.set((T0 + day * DAY_MS) as Instant);
  return ports;
};
const show = async (ports: TestPorts, address: string): Promise<void> => {
  await act(cleanup);
  await showScreen(DrillsRoute, createTestKit(ports), address, "/drills/:part?/:id?");
  await screenArrived();
  await waitFor(() => expect(screen.queryByText(partsWords.loading)).toBeNull());
  await settle();
};
const region = (name: string) => within(screen.getByRole("region", { name }));

test("without a finished drill the history says so, and everyone is due", async () => {
  const ports = await phone(1, playedDrill(poor), firstNinetySeconds());
  ports.people.push(ben);
  await show(ports, "/drills/history");
  expect(screen.getByText(/^No drill has been finished/)).toBeDefined();
  expect(screen.queryByRole("img")).toBeNull();
  await waitFor(() => expect(region("Drill schedule").getAllByText("Hasn’t drilled yet. Due now.")).toHaveLength(2));
});

test("the plots tell the same as their sentence and the table, newest first, each row leading to its score", async () => {
  await show(
    await phone(
      12,
      playedDrill(good, { name: "new", days: 10 }),
      playedDrill(slow, { name: "old", days: 2 }),
      playedDrill(poor, { name: "poor", days: 5 }),
      firstNinetySeconds(),
    ),
    "/drills/history",
  );
  const told = "2 drills. First 1:10, newest 0:20, best 0:20.";
  expect(region("Reaction times").getByRole("img", { name: `Commander, drill after drill. ${told}` })).toBeDefined();
  expect(region("Reaction times").getByText(told)).toBeDefined();
  const [, first, second, ...rest] = within(screen.getByRole("table")).getAllByRole("row");
  expect(rest).toEqual([]);
  expect(first?.textContent).toMatch(/^2026-12-01 Three of ten payments fail0:20\d+$/);
  expect(second?.textContent).toMatch(/^2026-11-23 Three of ten payments fail1:10\d+$/);
  expect(first?.querySelector("a")?.getAttribute("href")).toBe("/incident/new-incident-lead/score");
  await tap("First update");
  expect(region("Reaction times").getByRole("img", { name: /^First update, drill after drill/ })).toBeDefined();
  expect(region("Scores").getByRole("img", { name: /^Points of 100, drill after drill\. 2 drills\./ })).toBeDefined();
});

test("each person's drills can be seen alone, and who is due has those who never drilled in front", async () => {
  const ports = await phone(
    20,
    playedDrill(good, { name: "mine", days: 10 }),
    playedDrill(slow, { name: "bens", days: 2, player: ben }),
  );
  ports.people.push(cleo);
  await show(ports, "/drills/history");
  await tap("Ben");
  expect(region("Reaction times").getByText("One drill: 1:10.")).toBeDefined();
  await tap("You");
  expect(region("Reaction times").getByText("One drill: 0:20.")).toBeDefined();
  await screen.findByText("Cleo");
  const due = region("Drill schedule").getAllByRole("listitem");
  expect(due.map(({ textContent }) => textContent)).toEqual([
    "CleoHasn’t drilled yet. Due now.",
    "You1 drill, the last on 2026-12-01. Next by 2026-12-15, in 4 days.",
  ]);
});

test("the next drill is the first of the path at first, then the next one with its day", async () => {
  const ports = await phone(1);
  await show(ports, "/drills");
  const next = () => region("Next drill");
  await screen.findByRole("region", { name: "Next drill" });
  await next().findByText(/^You haven’t finished a drill/);
  expect(
    next()
      .getByRole("link", { name: /^Three of ten payments fail/ })
      .getAttribute("href"),
  ).toBe("/drills/scenario/checkout-payments");
  // Ben logged something in it, so he took part.
  ports.people.push(ben, cleo);
  await bring(ports.log, playedDrill(good, { days: -2 }));
  await show(ports, "/drills");
  await next().findByText("Your next drill: by 2026-12-03, in 11 days. A good one:");
  expect(next().getByRole("link", { name: new RegExp(`^${byId("side-argument").title}`) })).toBeDefined();
  await next().findByText("Cleo hasn’t drilled yet.");
  ports.clock.pass(20 * DAY_MS);
  await show(ports, "/drills");
  await next().findByText("Your next drill is due now. A good one:");
  expect(next().getByRole("link", { name: "History" }).getAttribute("href")).toBe("/drills/history");
  expect(next().getByRole("link", { name: "Certificate" }).getAttribute("href")).toBe("/drills/certificate");
});

test("the certificate is open until the last exercise is passed, and says what it isn't", async () => {
  await show(await phone(1, playedDrill(good)), "/drills/certificate");
  expect(screen.getByText("Not reached yet.")).toBeDefined();
  expect(screen.getByText(/It isn’t accredited by anyone/)).toBeDefined();
  const steps = region("The path").getAllByRole("link");
  expect(steps).toHaveLength(7);
  expect(steps[0]?.textContent).toMatch(/of 100 on 2026-11-21$/);
  expect(steps[6]?.textContent).toMatch(/last exercise, not finished yet$/);
  expect(screen.queryByRole("region", { name: "Evidence" })).toBeNull();
  await tap(`Next on the path: ${byId("side-argument").title}`);
  expect(addressNow()).toBe("/drills/scenario/side-argument");
});

test("a passed last exercise certifies for a year, with its evidence, and goes out as text", async () => {
  const ports = await phone(1, playedDrill(last));
  await show(ports, "/drills/certificate");
  expect(screen.getByText("Passed on 2026-11-21. Valid until 2027-11-21. 364 days left.")).toBeDefined();
  expect(region("Competencies").getByText(/of 40, reached$/)).toBeDefined();
  expect(region("Evidence").getByText(/^Clear roles$/).nextSibling?.textContent).toMatch(/^\d of 5, \d+ log entries$/);
  expect(region("Evidence").getByRole("link", { name: "Open its score" }).getAttribute("href")).toBe(
    "/incident/one-incident-lead/score",
  );
  await tap("Copy");
  expect(ports.copied[0]).toMatch(/^# Incident command: Ana\n\nThis is a team’s own record/);
  expect(ports.copied[0]).toContain("Passed on 2026-11-21. Valid until 2027-11-21.");
  ports.clock.pass(365 * DAY_MS);
  await show(ports, "/drills/certificate");
  expect(screen.getByText(/^Expired on 2027-11-21\./)).toBeDefined();
  expect(screen.queryByRole("button", { name: "Print" })).toBeNull();
});

test("a drill in a version that the team has changed says so, and another player's counts for that player alone", async () => {
  const changed = playWell({ ...byId("checkout-payments"), setting: "Our own Tuesday." });
  await show(
    await phone(1, playedDrill(changed), playedDrill(last, { name: "bens", player: ben })),
    "/drills/certificate",
  );
  expect(region("The path").getAllByRole("link")[0]?.textContent).toMatch(/played in the team’s own version$/);
  expect(screen.getByText("Not reached yet.")).toBeDefined();
  await tap("Ben");
  expect(screen.getByRole("heading", { name: "Incident command: Ben" })).toBeDefined();
  expect(screen.getByText(/^Passed on 2026-11-21/)).toBeDefined();
});
