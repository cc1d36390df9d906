// The log as its reader meets it: entries found again and corrected, but never edited.

import { act, fireEvent, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { LogScreen } from "../../../src/ui/screens/incident/log/LogScreen.tsx";
import { createTestPorts, START, type TestPorts } from "../../kit/app/ports.ts";
import { inSession } from "../kit/in-session.tsx";
import { addressNow, createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const MIN = 60_000;

interface Opened {
  readonly ports: TestPorts;
  readonly session: IncidentSession;
}

/** An incident at 03:42 with a finding, a decision and a question in its log. */
const open = async (query = (_session: IncidentSession): string => "", prepare = (_s: IncidentSession): void => {}) => {
  const ports = createTestPorts();
  const kit = createTestKit(ports);
  const session = declareIncident(ports, kit.sessions, { drill: false, at: START, pack: builtInPack });
  const log = (minute: number, kind: "finding" | "decision" | "question", text: string): void => {
    ports.clock.set(START + minute * MIN);
    session.run({ type: "addNote", kind, text });
  };
  log(10, "finding", "Payments time out in Zürich");
  log(20, "decision", "Fail over to the replica");
  log(30, "question", "Who owns the gateway?");
  prepare(session);
  ports.clock.set(START + 40 * MIN);
  await session.settled();
  const address = `/incident/${session.id}/log`;
  await showScreen(inSession(session, LogScreen), kit, `${address}${query(session)}`, address);
  return { ports, session } satisfies Opened;
};

/** In the order of the log; the screen has the newest first. */
const articles = (): readonly string[] =>
  screen
    .getAllByRole("article")
    .map(({ textContent }) => textContent ?? "")
    .toReversed();
/** The sheet if one is open, else the whole screen. */
const front = () => {
  const dialog = screen.queryByRole("dialog");
  return dialog ? within(dialog) : screen;
};
const tap = async (name: string | RegExp): Promise<void> => {
  await act(async () => void front().getByRole("button", { name }).click());
  await settle();
};
const type = async (role: "textbox" | "searchbox", name: string, text: string): Promise<void> => {
  await act(async () => void fireEvent.input(front().getByRole(role, { name }), { target: { value: text } }));
};
const setTime = async (text: string): Promise<void> => {
  await act(
    async () => void fireEvent.input(screen.getByLabelText("Or date and time, UTC"), { target: { value: text } }),
  );
};
/** Opens what is behind the sign for more. */
const tapMore = async (name: string): Promise<void> => {
  await tap("More of the log");
  await tap(name);
};
const openEntry = (words: string): Promise<void> => tap(new RegExp(`^Correct: .*${words}`));

describe("finding entries", () => {
  test("by words, without capitals or the marks on letters, and back to all", async () => {
    await open();
    expect(articles()).toHaveLength(4);
    await type("searchbox", "Search the log", "ZURICH");
    expect(articles()).toEqual([expect.stringContaining("Payments time out in Zürich")]);
    expect(screen.getByText("1 of 4 entries, newest first")).toBeTruthy();
    await type("searchbox", "Search the log", "kraken");
    expect(screen.getByText("No entry matches.")).toBeTruthy();
    await tap("Show everything");
    expect(articles()).toHaveLength(4);
  });

  test("by kind, with only the kinds that are there", async () => {
    await open();
    await tap("Show: All");
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "All, 4",
      "Decisions, 1",
      "Findings and impact, 1",
      "Severity and phase, 1",
      "Questions and call-backs, 1",
      "Close",
    ]);
    await tap("Decisions, 1");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(articles()).toEqual([expect.stringContaining("Fail over")]);
    await tap("Show: Decisions");
    await tap("All, 4");
    expect(articles()).toHaveLength(4);
  });

  test("by their pins", async () => {
    const { session } = await open();
    expect(screen.queryByRole("button", { name: /^Pinned/ })).toBeNull();
    await openEntry("Fail over");
    await tap("Pin it");
    expect(session.facts.get().at(-1)).toMatchObject({ type: "entry.pinned/1", data: { pinned: true } });
    await tap("Pinned, 1");
    expect(articles()).toEqual([expect.stringMatching(/Pinned.*Fail over/)]);
    await openEntry("Fail over");
    await tap("Unpin");
    expect(screen.getByText("No entry matches.")).toBeTruthy();
  });
});

describe("putting an entry right", () => {
  test("in its words: both wordings stay", async () => {
    await open();
    await openEntry("Payments");
    await type("textbox", "Correct wording", "Payments time out in Zug");
    await tap("Add correction");
    expect(articles()[1]).toMatch(/Payments time out in Zürich.*Corrected 03:42:11 UTC: Payments time out in Zug/);
    await tap("Undo: correction");
    expect(articles()[1]).not.toContain("Zug");
  });

  test("in its words: the field begins with the wording to correct, and nothing is saved while it is the same", async () => {
    await open();
    await openEntry("Payments");
    const field = (): HTMLTextAreaElement => front().getByRole("textbox", { name: "Correct wording" });
    const save = (): HTMLButtonElement => front().getByRole("button", { name: "Add correction" });
    expect(field().value).toBe("Payments time out in Zürich");
    expect(document.activeElement).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([27, 27]);
    expect(field().rows).toBeGreaterThan(3);
    expect(save().disabled).toBe(true);
    await type("textbox", "Correct wording", " Payments time out in Zürich ");
    expect(save().disabled).toBe(true);
    await type("textbox", "Correct wording", "Payments time out in Zug");
    await tap("Add correction");
    await openEntry("Payments");
    expect(field().value).toBe("Payments time out in Zug");
    expect(save().disabled).toBe(true);
    await tap("Close");
    await openEntry("incident declared");
    expect(field().value).toBe("incident declared");
  });

  test("in its time: it moves, and both times stay", async () => {
    const { session } = await open();
    await openEntry("Who owns");
    await tap("Correct the time");
    await tap("15 min");
    expect(screen.getByText("03:17 UTC, 25 min ago")).toBeTruthy();
    await tap("Use this time");
    expect(session.facts.get().at(-1)).toMatchObject({ data: { happenedAt: START + 15 * MIN } });
    expect(articles()[2]).toMatch(
      /^03:17:11 UTC \(\+15:00\) AnaTime corrected 03:42:11 UTC by Ana, previously 03:32:11 UTC.*Who owns/,
    );
  });

  test("in its time, by the field, and never into the future", async () => {
    const { session } = await open();
    const before = session.facts.get().length;
    await openEntry("Fail over");
    await tap("Correct the time");
    await tap("Use this time");
    expect(screen.getByRole("alert").textContent).toBe("Pick a time first.");
    await setTime("2026-11-21T03:43");
    await tap("Use this time");
    expect(screen.getByRole("alert").textContent).toBe("That time is in the future. Pick one before 03:42 UTC.");
    expect(session.facts.get()).toHaveLength(before);
    await setTime("2026-11-20T23:55");
    await tap("Use this time");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(articles()[0]).toMatch(/^23:55:00 UTC \(−3:07:11\).*Fail over/);
  });

  test("withdrawn in one tap with its reason, it stays struck through", async () => {
    await open();
    await openEntry("Fail over");
    await tap("Withdraw it");
    await tap("Wrong incident");
    expect(articles()[2]).toMatch(/Fail over.*Withdrawn 03:42:11 UTC Ana: Wrong incident/);
    expect(screen.queryByRole("button", { name: /^Correct: .*Fail over/ })).toBeNull();
    await openEntry("Who owns");
    await tap("Withdraw it");
    await type("textbox", "Another reason", "It was answered before");
    await tap("Withdraw");
    expect(articles()[3]).toContain(": It was answered before");
  });

  test("withdrawn, it says so and can be put back, however old it is", async () => {
    const { session } = await open();
    await openEntry("Payments");
    await tap("Withdraw it");
    await tap("Not true after all");
    expect(screen.getByText("Taken back: finding: Payments time out in Zürich")).toBeTruthy();
    await tap("Put back");
    expect(session.facts.get().at(-1)?.type).toBe("entry.restored/1");
    expect(articles()[1]).toMatch(/Payments time out in Zürich/);
    expect(articles()[1]).not.toContain("Withdrawn");
    expect(screen.queryByRole("button", { name: "Put back" })).toBeNull();
  });

  test("an entry logged here and taken back by Undo can be put back here", async () => {
    await open();
    await type("textbox", "What happened", "Restarted");
    await tap("Add to log");
    await tap("Undo: note");
    expect(screen.getByText("Taken back: note: Restarted")).toBeTruthy();
    await tap("Put back");
    expect(screen.getByRole("button", { name: "Undo: note" })).toBeTruthy();
  });

  test("the declaration is not withdrawn from here", async () => {
    await open();
    await openEntry("incident declared");
    expect(screen.queryByRole("button", { name: "Withdraw it" })).toBeNull();
    expect(screen.queryByRole("button", { name: "This is when the impact began" })).toBeNull();
    await tap("Correct the time");
    await tap("Back to the entry");
    expect(screen.getByRole("dialog", { name: "This entry" })).toBeTruthy();
  });

  test("from the board: the address names the entry", async () => {
    await open((session) => `?entry=${session.facts.get()[2]?.id}`);
    expect(within(screen.getByRole("dialog")).getByText(/Payments time out in Zürich/)).toBeTruthy();
  });
});

describe("what happened earlier", () => {
  test("stands where it happened, marked as back-dated", async () => {
    const { session } = await open();
    await tapMore("Add an earlier entry");
    await tap("Impact");
    await type("textbox", "What happened", "First failed payment");
    await tap("Add earlier entry");
    expect(screen.getByRole("alert").textContent).toBe("Pick a time first.");
    await tap("1 h");
    await tap("Add earlier entry");
    expect(session.facts.get().at(-1)?.data).toEqual({
      kind: "impact",
      text: "First failed payment",
      happenedAt: START - 20 * MIN,
    });
    expect(articles()[0]).toMatch(/^02:42:11 UTC \(−20:00\) AnaBack-dated, logged 03:42:11 UTC.*First failed payment/);
  });

  test("keeps what was typed when its time is refused", async () => {
    await open();
    await tapMore("Add an earlier entry");
    await type("textbox", "What happened", "Something");
    await setTime("2030-01-01T00:00");
    await tap("Add earlier entry");
    expect(screen.getByRole("alert").textContent).toContain("That time is in the future");
    expect(front().getByRole<HTMLTextAreaElement>("textbox", { name: "What happened" }).value).toBe("Something");
  });

  test("may be when the impact began: counted back from the declaration, or taken from an entry", async () => {
    const { session } = await open();
    await tapMore("Mark the true start of impact");
    await tap("10 min");
    await tap("Mark it");
    expect(session.incident.get().seat.impactStartedAt).toBe(START - 10 * MIN);
    await tapMore("Mark the true start of impact");
    expect(screen.getByText("Marked at 02:52 UTC for now.")).toBeTruthy();
    await tap("Close");
    await openEntry("Payments");
    await tap("This is when the impact began");
    expect(session.incident.get().seat.impactStartedAt).toBe((START + 10 * MIN) as Instant);
  });

  test("can be added once all have stood down, too", async () => {
    await open(undefined, (session) => {
      session.run({ type: "resolve" });
      session.run({ type: "standDown" });
    });
    await tap("More of the log");
    expect(screen.getByRole("button", { name: "Add an earlier entry" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Mark the true start of impact" })).toBeTruthy();
  });
});

test("the picture is two taps away", async () => {
  const { session } = await open();
  await tapMore("See it as a picture");
  expect(addressNow()).toBe(`/incident/${session.id}/picture`);
});
