import { act, screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { START } from "../../kit/app/ports.ts";
import { button, field, openCommsDesk, preview, tap, type } from "../kit/comms-desk.tsx";

const logged = (session: IncidentSession) => {
  const fact = session.facts.get().findLast(({ type: kind }) => kind === "update.posted/1");
  if (fact?.type !== "update.posted/1") throw new Error("an update was logged");
  return fact.data;
};

describe("editing an update", () => {
  test("begins with the filled text, and what was typed is what is copied and logged", async () => {
    const { ports, session, show } = await openCommsDesk();
    await show("update");
    const filled = preview();
    await tap("Edit");
    expect(field().value).toBe(filled);
    expect(document.activeElement).toBe(field());
    await type(`${filled}\nThe banner is on.`);
    await tap("Copy update");
    expect(ports.copied.at(-1)).toBe(`${filled}\nThe banner is on.`);
    expect(logged(session).text).toBe(ports.copied.at(-1));
    expect(preview()).toBe(ports.copied.at(-1));
    await tap("Write another");
    expect(preview()).not.toContain("The banner is on.");
  });

  test("is kept on leaving, for this text and format only", async () => {
    const { show } = await openCommsDesk();
    await show("update");
    await tap("Edit");
    await type("My own words");
    await tap("One line, SMS");
    expect(preview()).toMatch(/^\[SEV2\]/);
    await tap("Slack");
    expect(field().value).toBe("My own words");
    await show("log");
    await show("update");
    expect(field().value).toBe("My own words");
  });

  test("is not lost to a status that has a text of its own: it says so, and gives it back", async () => {
    const { show } = await openCommsDesk();
    await show("update");
    await tap("Edit");
    await type("My own words");
    await tap("Resolved");
    expect(preview()).toContain("[RESOLVED]");
    expect(screen.getByText("This is a different text. Yours is kept: First status, Slack.")).toBeTruthy();
    await tap("One line, SMS");
    await tap("Put back my text");
    expect(field().value).toBe("My own words");
    expect(button("Investigating").getAttribute("aria-pressed")).toBe("true");
    expect(button("Slack").getAttribute("aria-pressed")).toBe("true");
    expect(screen.queryByText(/Yours is kept/)).toBeNull();
  });

  test.each(["Customers", "One line, SMS", "Announcement"])("is not lost to %s either", async (name) => {
    const { show } = await openCommsDesk();
    await show("update");
    await tap("Edit");
    await type("My own words");
    await tap(name);
    await tap("Put back my text");
    expect(field().value).toBe("My own words");
  });

  test("says nothing of the kind where no letter was typed", async () => {
    const { show } = await openCommsDesk();
    await show("update");
    await tap("Edit");
    await tap("Resolved");
    expect(screen.queryByText(/Yours is kept/)).toBeNull();
  });

  test("leaves nothing behind where no letter was typed", async () => {
    const { show, ports, session } = await openCommsDesk();
    await show("update");
    await tap("Edit");
    await show("log");
    await show("update");
    expect(preview()).toContain("checkout");
    expect(ports.drafts.get({ incident: session.id, template: "first-status", format: "slack" })).toBeNull();
  });

  test("goes back to the filled text and forth again", async () => {
    const { show } = await openCommsDesk();
    await show("update");
    const filled = preview();
    await tap("Edit");
    await type("My own words");
    await tap("Fill in again");
    expect(preview()).toBe(filled);
    await tap("Edit");
    expect(field().value).toBe(filled);
    await tap("Fill in again");
    await tap("Back to my text");
    expect(field().value).toBe("My own words");
    expect(document.activeElement).toBe(field());
    await tap("Fill in again");
    await tap("Edit");
    await type("Other words");
    await tap("Fill in again");
    await tap("Back to my text");
    expect(field().value).toBe("Other words");
  });

  test("says when the incident has moved on, and fills again in one tap", async () => {
    const { session, show } = await openCommsDesk();
    await show("update");
    await tap("Edit");
    await type(`${field().value} .`);
    expect(screen.queryByText(/The incident has changed/)).toBeNull();
    await act(
      async () =>
        void session.run({ type: "setSeverity", severity: severityOfClass("SEV1"), triage: null, reason: "doubled" }),
    );
    expect(screen.getByText(/The incident has changed: severity SEV1, next update 03:17 UTC\./)).toBeTruthy();
    await tap("Mitigating");
    expect(screen.getByText(/severity SEV1, status mitigating/)).toBeTruthy();
    await tap("Fill in again");
    expect(preview()).toMatch(/SEV1[\s\S]*Mitigating/);
    expect(screen.queryByText(/The incident has changed/)).toBeNull();
  });

  test.each([
    ["the time it was filled with", "Next update: 03:22 UTC", "Clock: next update 03:22 UTC.", 20],
    ["another time", "Next update: 03:12 UTC", "Clock: next update 03:12 UTC.", 10],
    [
      "no time",
      "We are on it.",
      "No time for the next update in the text, so the clock keeps the SEV2 interval: 03:22 UTC.",
      null,
    ],
    [
      "a time that is over",
      "Next update: 02:12 UTC",
      "The time in the text has passed, so the clock keeps the SEV2 interval: 03:22 UTC.",
      null,
    ],
    [
      "a time after the interval",
      "Next update: 04:30 UTC",
      "Clock: next update 03:22 UTC, from the SEV2 interval. The text says 04:30 UTC.",
      88,
    ],
  ])("with %s says what the clock will do, and logs what the text says", async (_name, text, words, minutes) => {
    const { session, show } = await openCommsDesk();
    await show("update");
    await tap("Edit");
    await type(text);
    expect(screen.getByText(words)).toBeTruthy();
    await tap("Copy update");
    const minute = Math.floor(START / 60_000);
    expect(logged(session).nextUpdateAt).toBe(minutes === null ? null : (minute + minutes) * 60_000);
  });

  test("keeps the mark of a drill", async () => {
    const { ports, show } = await openCommsDesk({ drill: true });
    await show("update");
    await tap("Edit");
    await type("All is well");
    expect(screen.getByText("[DRILL] is added at the start.")).toBeTruthy();
    await tap("Copy update");
    expect(ports.copied.at(-1)).toBe("[DRILL] All is well");
  });

  test("can't be sent empty", async () => {
    const { show } = await openCommsDesk();
    await show("update");
    await tap("Edit");
    await type(" ");
    expect((button("Copy update") as HTMLButtonElement).disabled).toBe(true);
    await type("Back soon");
    expect((button("Copy update") as HTMLButtonElement).disabled).toBe(false);
  });

  test("is copied and logged once the incident is stood down, too", async () => {
    const { ports, session, show } = await openCommsDesk();
    session.run({ type: "resolve" });
    session.run({ type: "standDown" });
    await show("update");
    await tap("Copy update");
    expect(logged(session).text).toBe(ports.copied.at(-1));
    expect(screen.getByText(/^Copied and logged\. No further update is due\.$/)).toBeTruthy();
  });

  test("says when a text is too long for one SMS", async () => {
    const { show } = await openCommsDesk();
    await show("update");
    await tap("One line, SMS");
    expect(screen.getByText(/^\d+ characters, 1 message$/)).toBeTruthy();
    await tap("Edit");
    await type("x".repeat(200));
    expect(screen.getByText("200 characters: too long for one message, split into 2")).toBeTruthy();
  });

  test("copies the same text by hand where the browser refuses", async () => {
    const { session, show } = await openCommsDesk({ clipboard: false });
    await show("update");
    await tap("Edit");
    await type("My own words");
    await tap("Copy update");
    expect((screen.getByRole("textbox", { name: "Exactly what will be pasted" }) as HTMLTextAreaElement).value).toBe(
      "My own words",
    );
    await tap("I’ve copied it");
    expect(logged(session)).toMatchObject({ text: "My own words", way: "selected" });
  });
});
