// The channel of a drill and the bar over its screens, by role and name.

import { act, screen, waitFor, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { IncidentId } from "../../../src/domain/fact/ids.ts";
import { tap, write } from "../../ui/kit/incident.tsx";
import { lines, stageDrill } from "../../ui/kit/play.tsx";
import { addressNow, settle } from "../../ui/kit/show-screen.tsx";

const text = (): string => document.body.textContent ?? "";

/** Takes the first option, in the channel on screen. */
const decide = async (question: string): Promise<void> => {
  await tap(`Decide: ${question}`);
  await screen.findByRole("dialog");
  await tap("Add the options to the decision");
  await tap("Decide");
  const [option] = within(screen.getByRole("group", { name: "What do we do?" })).getAllByRole("button");
  await act(async () => option?.click());
  await tap("Lowest risk");
  await tap("Log the decision");
  await settle();
};

describe("the channel", () => {
  test("begins with the alert, and shows what people write with their title and the time", async () => {
    const { show, pass } = await stageDrill("checkout-payments");
    await show("channel");
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(lines()[0]).toContain("Checkout: failed payments at 31%");
    await pass(60);
    expect(lines().some((line) => /^Lena.*03:0\d:\d\d UTC.*I shipped checkout 14\.2/.test(line))).toBe(true);
    expect(screen.getByRole("log", { name: "Messages" }).getAttribute("aria-live")).toBe("polite");
  });

  test("says where its story is when the incident that tells it isn't on this phone", async () => {
    const { show, kit, ports } = await stageDrill("friday-three");
    const at = ports.clock.now();
    const part = declareIncident(ports, kit.sessions, { drill: true, at, pack: builtInPack });
    part.run({
      type: "joinDrill",
      lead: "incident-elsewhere" as IncidentId,
      scenario: "friday-three",
      part: "payments",
    });
    await part.settled();
    await show("channel", part.id);
    await waitFor(() => screen.getByRole("heading", { level: 1, name: "The story is on another phone" }));
    expect(screen.getByRole("link", { name: "Receive it from there" }).getAttribute("href")).toBe("/receive");
  });

  test("tells nothing that nobody has asked for, and answers by name with what that one knows", async () => {
    const { show, pass, logged } = await stageDrill("checkout-payments");
    await show("channel");
    await waitFor(() => expect(lines()).toHaveLength(1));
    await tap("Ask someone by name");
    await tap("Lena");
    expect(within(screen.getByRole("dialog")).queryByRole("button", { name: "checkout 14.2" })).toBeNull();
    await tap("Cancel");
    await pass(60);
    await tap("Ask someone by name");
    await tap("Lena");
    await tap("checkout 14.2");
    await tap("Ask");
    expect(text()).toContain("Just wording on the gift card page.");
    await tap("Ask someone by name");
    await tap("Jonas");
    await write("What do you ask Jonas?", "anything about gift cards");
    await tap("Ask");
    expect(lines().at(-1)).toContain("I don’t know that.");
    expect(logged("fact.asked/1").map(({ data }) => [data.who, data.reveal])).toEqual([
      ["lena", "lena-deploy"],
      ["jonas", null],
    ]);
  });

  test("puts the options on the table with who stands for them, and a decision changes the story", async () => {
    const { show, pass, logged } = await stageDrill("checkout-payments");
    await show("channel");
    await pass(175);
    await tap("Decide: What do we do first to get payments back?");
    const dialog = (): HTMLElement => screen.getByRole("dialog");
    expect(dialog().textContent).toContain("Undo what else changed today");
    expect(dialog().textContent).toMatch(/by Jonas, /);
    expect(dialog().textContent).not.toMatch(/sound|risky|the one change that fitted/);
    await tap("Add the options to the decision");
    expect(logged("option.offered/1")).toHaveLength(3);
    await tap("Any strong objections?");
    await tap("Decide");
    const what = within(screen.getByRole("group", { name: "What do we do?" }));
    await act(async () => what.getByRole("button", { name: "Undo what else changed today" }).click());
    await tap("Lowest risk");
    await tap("Log the decision");
    await settle();
    const [decided] = logged("decision.made/1");
    expect(decided?.data).toMatchObject({ rationale: "Lowest risk" });
    expect(logged("option.taken/1").map(({ data }) => data)).toEqual([
      {
        choice: "fix",
        option: "limit-back",
        name: "Undo what else changed today",
        decision: decided?.data.decision,
      },
    ]);
    expect(screen.queryByRole("button", { name: /^Decide:/ })).toBeNull();
    expect(lines().at(-1)).toContain("Decision");
    await pass(70);
    expect(lines().some((line) => line.includes("back at 200"))).toBe(true);
  });

  test("lets an alert be declared as an incident of its own, with one channel for all", async () => {
    const { show, pass, kit } = await stageDrill("friday-three");
    await show("channel");
    await pass(600);
    await tap("Declare incident: payments");
    const joined = (await kit.ports.log.listAll()).find(({ title }) => title === "payments");
    expect(joined?.drill).toBe(true);
    expect(addressNow()).toBe(`/incident/${joined?.id}/severity`);
    await show("channel", joined?.id);
    await waitFor(() => expect(screen.getByRole("link", { name: "Go to it" })).toBeTruthy());
    expect(lines()[0]).toContain("catalog queries at 9 s");
  });

  test("decides a question of another part in that part's log, from wherever it is read", async () => {
    const { show, pass, kit, logged } = await stageDrill("friday-three");
    await show("channel");
    await pass(600);
    await tap("Declare incident: payments");
    await show("channel");
    await tap("Declare incident: edge");
    const part = (await kit.ports.log.listAll()).find(({ title }) => title === "edge");
    await show("channel");
    await decide("When do we renew the certificate?");
    const inPart = (await kit.ports.log.readFacts(part?.id as IncidentId)).map(({ type }) => type);
    expect(inPart).toEqual(expect.arrayContaining(["decision.opened/1", "option.offered/1", "decision.made/1"]));
    expect([...logged("decision.opened/1"), ...logged("option.offered/1"), ...logged("decision.made/1")]).toEqual([]);
  });

  test("wasn't played to its end while a question that everybody comes to is undecided", async () => {
    const { show, pass, session } = await stageDrill("friday-three");
    await show("channel");
    await pass(250);
    for (const part of ["payments", "edge"]) {
      await tap(`Declare incident: ${part}`);
      await show("channel");
    }
    await decide("Who goes where tonight?");
    await tap("End drill");
    expect(text()).toContain("it will count as stopped");
    await tap("Cancel");
    await pass(300);
    await show("channel");
    await decide("When do we renew the certificate?");
    await tap("End drill");
    await tap("End drill");
    await waitFor(() => expect(session.incident.get().run?.ended?.reason).toBe("finished"));
  });

  test("says that a real incident has paused it, and goes on by hand", async () => {
    const { show, pass, kit, ports, session } = await stageDrill("checkout-payments");
    await kit.openIncidents.refresh();
    await show("channel");
    await pass(5);
    const real = declareIncident(ports, kit.sessions, { drill: false, at: ports.clock.now(), pack: builtInPack });
    await real.settled();
    await act(async () => kit.openIncidents.refresh());
    await waitFor(() => expect(text()).toContain("The drill is paused because a real incident came up."));
    await pass(120);
    expect(lines()).toHaveLength(1);
    await tap("Resume the drill");
    await pass(60);
    expect(session.incident.get().run?.pausedAt).toBeNull();
    expect(lines().length).toBeGreaterThan(1);
  });

  test("ends by asking once, in the log of every incident, and leads to the score", async () => {
    const { show, session } = await stageDrill("checkout-payments");
    await show("channel");
    await tap("End drill");
    expect(session.incident.get().run?.ended).toBeNull();
    await tap("End drill");
    await waitFor(() => expect(addressNow()).toBe(`/incident/${session.id}/score`));
    expect(session.incident.get().run?.ended?.reason).toBe("stopped");
    await settle();
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("the bar on every screen of a drill", () => {
  test("names the newest message that nobody has looked at", async () => {
    const { show, pass } = await stageDrill("checkout-payments");
    await show("log");
    await waitFor(() => expect(screen.getByRole("link", { name: /^Channel/ }).textContent).toContain("Nothing new"));
    await pass(45);
    expect(screen.getByRole("link", { name: /^Channel/ }).textContent).toMatch(/1 new.*Lena: I shipped/);
    await show("channel");
    await show("work");
    await waitFor(() => expect(screen.getByRole("link", { name: /^Channel/ }).textContent).toContain("Nothing new"));
  });

  test("ends the drill at once for a real incident", async () => {
    const { show, session } = await stageDrill("checkout-payments");
    await show("work");
    await waitFor(() => expect(screen.getByRole("button", { name: "Real incident now" })).toBeTruthy());
    await tap("Real incident now");
    expect(session.incident.get().run?.ended?.reason).toBe("real-incident");
    expect(addressNow()).toBe(`/incident/${session.id}/real`);
  });

  test("is on no screen of a real incident", async () => {
    const { show, kit, ports } = await stageDrill("checkout-payments");
    const at = ports.clock.now();
    const real = declareIncident(ports, kit.sessions, { drill: false, at, pack: builtInPack });
    await show("work", real.id);
    expect(screen.queryByRole("button", { name: "Real incident now" })).toBeNull();
    expect(screen.queryByRole("link", { name: /^Channel/ })).toBeNull();
    expect(text()).not.toContain("DRILL");
  });
});
