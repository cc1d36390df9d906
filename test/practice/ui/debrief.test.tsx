// The debrief on screen, and its three questions: an answer changes a card, one tap takes it back.

import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { IncidentId } from "../../../src/domain/fact/ids.ts";
import type { Scenario } from "../../../src/domain/incident/drill/scenario.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { type Debrief, debrief } from "../../../src/practice/domain/score/debrief.ts";
import { MissedPart } from "../../../src/practice/ui/debrief/MissedPart.tsx";
import { CardsRoute } from "../../../src/ui/screens/cards/CardsRoute.tsx";
import { playPoorly, playWell } from "../../kit/drill/players.ts";
import { tap } from "../../ui/kit/incident.tsx";
import { showDrill } from "../../ui/kit/show-drill.tsx";
import { createTestKit, settle, showScreen } from "../../ui/kit/show-screen.tsx";

const byId = (id: string): Scenario => builtInScenarios.find((one) => one.id === id) as Scenario;
const standard = byId("checkout-payments");
const good = playWell(standard);
const poor = playPoorly(standard);
const region = (name: string) => within(screen.getByRole("region", { name }));
const choose = async (group: string, name: string): Promise<void> => {
  await act(async () =>
    within(screen.getByRole("group", { name: group }))
      .getByRole("button", { name })
      .click(),
  );
};
const tapAndWait = async (name: string, said: RegExp): Promise<void> => {
  await tap(name);
  await screen.findByText(said);
  await settle();
};
/** The drill's own case, behind the sentence of the card. */
const caseOfDrill = (text: string): boolean => text.endsWith(standard.parts[0]?.boundary ?? "?");
const boundary = builtInPack.severities.find(({ id }) => id === "SEV2")?.boundary ?? "";

test("of a poor drill it tells what was missed, when it would have helped, and what nobody asked for", async () => {
  await showDrill("debrief", poor);
  expect(screen.getByRole("img", { name: /Timeline of the drill “Three of ten payments fail”/ })).toBeDefined();
  const missed = region("What would have helped");
  expect(missed.getByText("Tell support what to say").nextSibling?.textContent).toMatch(
    /^Not done\. Would have helped by \d+:\d\d\.$/,
  );
  expect(region("What nobody asked about").getByText(/^Jonas knew/)).toBeDefined();
});

test("each decision stands with what every option would have led to, the one taken first", async () => {
  await showDrill("debrief", good);
  const options = region("Decisions and what came of them").getAllByRole("listitem");
  expect(options).toHaveLength(3);
  const sound = standard.choices[0]?.options.find(({ fit }) => fit === "sound");
  expect(options[0]?.textContent).toMatch(/^Taken after \d+:\d\d/);
  expect(options[0]?.textContent).toContain(`${sound?.name}${sound?.consequence}`);
  expect(options[1]?.textContent).toMatch(/^Not taken/);
});

test("the player's own texts stand beside a good and a poor example", async () => {
  await showDrill("debrief", good);
  const texts = region("Texts side by side");
  const heading = texts.getByRole("heading", { name: "First update" });
  const terms = [...(heading.parentElement?.querySelectorAll("dt") ?? [])].map(({ textContent }) => textContent);
  expect(terms).toEqual([expect.stringMatching(/^Yours, \d:\d\d$/), "Good", "Poor", "Why"]);
  expect(heading.parentElement?.textContent).toContain("We are investigating.");
});

test("of a rewriting exercise it judges each passage", async () => {
  const scenario = byId("blaming-postmortem");
  await showDrill("debrief", playWell(scenario));
  const passages = region("Passages").getAllByRole("listitem");
  expect(passages.length).toBeGreaterThan(4);
  expect(region("Passages").getAllByText("Names what the system allowed or lacked.").length).toBeGreaterThan(0);
  await showDrill("debrief", playPoorly(scenario));
  expect(region("Passages").getAllByText(/^Still blames: “/).length).toBeGreaterThan(0);
  expect(region("Passages").getAllByText("Not rewritten.").length).toBeGreaterThan(0);
});

test("it is copied and downloaded as Markdown that says DRILL first", async () => {
  const { ports } = await showDrill("debrief", good);
  await tapAndWait("Copy", /^Copied\.$/);
  expect(ports.copied[0]).toMatch(/^# \[DRILL\] Three of ten payments fail/);
  await tapAndWait("Download", /handed to the browser/);
  expect(ports.downloaded[0]).toMatchObject({ name: expect.stringMatching(/^drill-debrief-.*checkout-payments\.md$/) });
  expect(screen.queryByRole("button", { name: "Share file" })).toBeNull();
});

test("an unclear boundary becomes a sentence on the severity card, is noted in the log, and is undone whole", async () => {
  const { ports } = await showDrill("debrief", good);
  await tap("Three questions");
  await choose("1. The severity: was the boundary unclear?", "SEV2");
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "New sentence for SEV2" });
  expect(field.value).toBe(`${boundary} ${standard.parts[0]?.boundary}`);
  await tapAndWait("Apply to SEV2 Major", /^Applied\./);
  const now = async () => (await ports.packs.current()).severities.find(({ id }) => id === "SEV2")?.boundary;
  expect(await now()).toBe(field.value);
  const log = () => ports.log.readFacts("one-incident-lead" as IncidentId);
  expect((await log()).at(-1)).toMatchObject({
    type: "note.added/1",
    data: { kind: "question", text: "Unclear in this drill: the boundary of SEV2. The card was changed." },
  });
  await tapAndWait("Undo", /^Taken back\./);
  expect(await now()).toBe(boundary);
  expect((await log()).at(-1)?.type).toBe("entry.withdrawn/1");
});

test("a missing field becomes a line of the template that was used", async () => {
  const { ports } = await showDrill("debrief?part=cards", good);
  const template = builtInPack.templates.find(({ id }) => id === "update");
  await choose("2. The templates: was a field missing?", template?.name ?? "");
  await choose("Which field?", "channel");
  await tapAndWait(`Apply to ${template?.name}`, /^Applied\./);
  const lines = (await ports.packs.current()).templates.find(({ id }) => id === "update")?.lines ?? [];
  expect(lines).toContainEqual({ label: "Channel", text: "{channel}", optional: true });
  expect(lines).toHaveLength((template?.lines.length ?? 0) + 1);
});

test("an unclear handoff line is written anew, a missing one added; what breaks a rule is said and changes nothing", async () => {
  const { ports } = await showDrill("debrief?part=cards", good);
  const write = async (text: string) =>
    act(
      async () => void fireEvent.input(screen.getByRole("textbox", { name: "New line" }), { target: { value: text } }),
    );
  const handsOver = async () => (await ports.packs.current()).roles.find(({ id }) => id === "ic")?.handsOver;
  const before = await handsOver();
  await choose("3. The handoff: was a line unclear?", "Say what was tried");
  expect(screen.getByRole("button", { name: "The card already says this." })).toHaveProperty("disabled", true);
  await write("x".repeat(201));
  await tapAndWait("Apply to Incident commander", /^Not applied: the text must be at most 200/);
  expect(await handsOver()).toEqual(before);
  await write("Say what was tried, with its times");
  await tapAndWait("Apply to Incident commander", /^Applied\./);
  await choose("3. The handoff: was a line unclear?", "A line is missing");
  await write("Give the code word");
  await tapAndWait("Apply to Incident commander", /^Applied\./);
  expect(await handsOver()).toEqual([
    ...(before ?? []).map((line) => (line === "Say what was tried" ? "Say what was tried, with its times" : line)),
    "Give the code word",
  ]);
});

test("the changed card says that it is the team's, and leads back to the built-in one, with an undo", async () => {
  const { ports } = await showDrill("debrief?part=cards", good);
  await choose("1. The severity: was the boundary unclear?", "SEV2");
  await tapAndWait("Apply to SEV2 Major", /^Applied\./);
  expect(screen.getByRole("link", { name: "See the card" }).getAttribute("href")).toBe("/cards/severity/SEV2");
  const show = async (address: string) => {
    await act(cleanup);
    await showScreen(CardsRoute, createTestKit(ports), address, "/cards/:kind?/:id?/:reader?");
  };
  await show("/cards/severity/SEV1");
  expect(screen.queryByText("Changed from the built-in card.")).toBeNull();
  await show("/cards/severity/SEV2");
  expect(screen.getByText("Changed from the built-in card.")).toBeDefined();
  expect(screen.getByText(caseOfDrill)).toBeDefined();
  await screen.findByRole("button", { name: "Use the built-in card" });
  await tapAndWait("Use the built-in card", /^This is the built-in card again\.$/);
  expect(screen.queryByText(caseOfDrill)).toBeNull();
  await tapAndWait("Undo", /^Changed from the built-in card\.$/);
  expect(screen.getByText(caseOfDrill)).toBeDefined();
});

test("tells nothing of a drill that is still running", async () => {
  await showDrill("debrief", good.slice(0, 20));
  expect(await screen.findByText(/^This drill is still running/)).toBeDefined();
  expect(screen.queryByRole("img")).toBeNull();
});

test.each([
  ["finished", /^Everything that the story called for was done in time\.$/],
  ["stopped", /^Until the drill was stopped, everything that the story called for was done in time\.$/],
] as const)("of a drill that was %s, with nothing missed, it says for how long that holds", (reason, said) => {
  const told = debrief(standard, good) as Debrief;
  render(<MissedPart told={{ ...told, missed: [], ended: { at: told.startedAt, reason } }} />);
  expect(screen.getByText(said)).toBeTruthy();
});
