// Entries put right: corrected in their words and their time, withdrawn and put back, but never edited.

import { screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { START } from "../../kit/app/ports.ts";
import { articles, front, MIN, openEntry, openLog, setTime, tap, type } from "../kit/log-screen.tsx";

describe("putting an entry right", () => {
  test("in its words: both wordings stay", async () => {
    await openLog();
    await openEntry("Payments");
    await type("textbox", "Correct wording", "Payments time out in Zug");
    await tap("Add correction");
    expect(articles()[1]).toMatch(/Payments time out in Zürich.*Corrected 03:42:11 UTC: Payments time out in Zug/);
    await tap("Undo: correction");
    expect(articles()[1]).not.toContain("Zug");
  });

  test("in its words: the field begins with the wording to correct, and nothing is saved while it is the same", async () => {
    await openLog();
    await openEntry("Payments");
    const field = (): HTMLTextAreaElement => front().getByRole("textbox", { name: "Correct wording" });
    const save = (): HTMLButtonElement => front().getByRole("button", { name: "Add correction" });
    expect(field().value).toBe("Payments time out in Zürich");
    expect(document.activeElement).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([27, 27]);
    expect(Number(field().rows)).toBeGreaterThan(3);
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
    const { session } = await openLog();
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
    const { session } = await openLog();
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
    await openLog();
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
    const { session } = await openLog();
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
    await openLog();
    await type("textbox", "What happened", "Restarted");
    await tap("Add to log");
    await tap("Undo: note");
    expect(screen.getByText("Taken back: note: Restarted")).toBeTruthy();
    await tap("Put back");
    expect(screen.getByRole("button", { name: "Undo: note" })).toBeTruthy();
  });

  test("the declaration is not withdrawn from here", async () => {
    await openLog();
    await openEntry("incident declared");
    expect(screen.queryByRole("button", { name: "Withdraw it" })).toBeNull();
    expect(screen.queryByRole("button", { name: "This is when the impact began" })).toBeNull();
    await tap("Correct the time");
    await tap("Back to the entry");
    expect(screen.getByRole("dialog", { name: "This entry" })).toBeTruthy();
  });

  test("from the board: the address names the entry", async () => {
    await openLog((session) => `?entry=${session.facts.get()[2]?.id}`);
    expect(within(screen.getByRole("dialog")).getByText(/Payments time out in Zürich/)).toBeTruthy();
  });
});
