// The log as its reader meets it: entries found again, and earlier ones added.

import { act, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import type { FactId, Instant } from "../../../src/domain/fact/ids.ts";
import { START } from "../../kit/app/ports.ts";
import { articles, front, MIN, openEntry, openLog, setTime, tap, tapMore, type } from "../kit/log-screen.tsx";
import { addressNow } from "../kit/show-screen.tsx";

describe("finding entries", () => {
  test("by words, without capitals or the marks on letters, and back to all", async () => {
    await openLog();
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
    await openLog();
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
    const { session } = await openLog();
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

describe("a log of several days", () => {
  const days = (): readonly string[] =>
    screen
      .queryAllByRole("heading", { level: 2 })
      .map(({ textContent }) => textContent ?? "")
      .filter((name) => /^\d{4}-/.test(name));

  test("names the days before today, and on paper each day", async () => {
    const { ports, session } = await openLog();
    expect(days()).toEqual([]);
    await act(async () => {
      ports.clock.set(START + 26 * 60 * MIN);
      session.run({ type: "addNote", kind: "finding", text: "It is back" });
    });
    expect(articles()).toHaveLength(5);
    expect(days()).toEqual(["2026-11-21"]);
    await act(async () => void window.dispatchEvent(new Event("beforeprint")));
    expect(days()).toEqual(["2026-11-22", "2026-11-21"]);
    await act(async () => void window.dispatchEvent(new Event("afterprint")));
    expect(days()).toEqual(["2026-11-21"]);
  });

  test("counts days where hours alone would take the room of the way back", async () => {
    const { ports } = await openLog();
    await act(async () => {
      ports.clock.set(START + (9 * 24 + 2) * 60 * MIN);
      document.dispatchEvent(new Event("visibilitychange"));
    });
    expect(document.querySelector("header")?.textContent).toMatch(/\+9 d 2 h/);
  });

  test("says the day of what was said about an entry later", async () => {
    const { ports, session } = await openLog();
    const first = session.facts.get().find(({ type }) => type === "note.added/1");
    await act(async () => {
      ports.clock.set(START + 26 * 60 * MIN);
      session.run({ type: "correctEntry", target: first?.id as FactId, text: "Only in Basel" });
    });
    expect(articles().join("\n")).toMatch(/Corrected 2026-11-22 05:02:\d\d UTC: Only in Basel/);
  });
});

describe("on paper", () => {
  const printed = (): string =>
    screen.getAllByRole("heading", { level: 2, hidden: true })[0]?.parentElement?.textContent ?? "";

  test("the log says which incident it is, and when", async () => {
    await openLog();
    expect(printed()).toBe("SEV? Not described yet2026-11-21 03:02 UTC");
  });

  test("that of a restricted one is marked, and has its neutral name", async () => {
    const { session } = await openLog(undefined, (opened) => {
      opened.run({ type: "describe", field: "title", text: "leaked keys" });
      opened.run({ type: "restrict" });
    });
    expect(printed()).toMatch(/^RESTRICTED: only for people who need to knowSEV\? Case [2-9A-Z]{4}2026/);
    expect(printed()).not.toContain("leaked");
    expect(session.incident.get().restriction.set).not.toBeNull();
  });
});

describe("what happened earlier", () => {
  test("stands where it happened, marked as back-dated", async () => {
    const { session } = await openLog();
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
    await openLog();
    await tapMore("Add an earlier entry");
    await type("textbox", "What happened", "Something");
    await setTime("2030-01-01T00:00");
    await tap("Add earlier entry");
    expect(screen.getByRole("alert").textContent).toContain("That time is in the future");
    expect(front().getByRole<HTMLTextAreaElement>("textbox", { name: "What happened" }).value).toBe("Something");
  });

  test("may be when the impact began: counted back from the declaration, or taken from an entry", async () => {
    const { session } = await openLog();
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
    await openLog(undefined, (session) => {
      session.run({ type: "resolve" });
      session.run({ type: "standDown" });
    });
    await tap("More of the log");
    expect(screen.getByRole("button", { name: "Add an earlier entry" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Mark the true start of impact" })).toBeTruthy();
  });
});

test("the picture is two taps away", async () => {
  const { session } = await openLog();
  await tapMore("See it as a picture");
  expect(addressNow()).toBe(`/incident/${session.id}/picture`);
});
