import { act, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { button, field, openCommsDesk, tap, type } from "../kit/comms-desk.tsx";

const promised = (session: IncidentSession): string | null => {
  const fact = session.facts.get().findLast(({ type: kind }) => kind === "update.posted/1");
  if (fact?.type !== "update.posted/1") throw new Error("an update was logged");
  return fact.data.nextUpdateAt === null ? null : new Date(fact.data.nextUpdateAt).toISOString().slice(5, 16);
};

/** The times that are offered; null if none are. */
const offered = (): readonly string[] | null => {
  const row = screen.queryByRole("group", { name: /Which time do you mean\?|Set the next update/ });
  return (
    row &&
    within(row)
      .getAllByRole("button")
      .map(({ textContent }) => textContent ?? "")
  );
};

/** An update that is being edited, with this text; the incident is a SEV2 since 03:02 UTC. */
const writing = async (text: string, step = "update") => {
  const desk = await openCommsDesk();
  await desk.show(step);
  await tap("Edit");
  await type(text);
  return desk;
};

describe("the next update in an edited text", () => {
  test("is asked if its zone has several meanings: each is one tap, and the text says what the clock runs to", async () => {
    const { ports, session } = await writing("Checkout is slow. Next update: 09:00 IST");
    expect(
      screen.getByText(
        "“09:00 IST” is a different time in different places. The clock keeps the SEV2 interval: 03:22 UTC.",
      ),
    ).toBeTruthy();
    expect(offered()).toEqual(["India: 03:30 UTC", "Israel: 07:00 UTC", "Ireland: 08:00 UTC"]);
    await tap("India: 03:30 UTC");
    expect(field().value).toBe("Checkout is slow. Next update: 03:30 UTC");
    expect(offered()).toBeNull();
    expect(
      screen.getByText("Clock: next update 03:22 UTC, from the SEV2 interval. The text says 03:30 UTC."),
    ).toBeTruthy();
    await tap("Copy update");
    expect(ports.copied.at(-1)).toBe("Checkout is slow. Next update: 03:30 UTC");
    expect(promised(session)).toBe("11-21T03:30");
  });

  test.each([
    ["12:30 CST", ["China: 04:30 UTC", "US Central: 18:30 UTC"]],
    ["10:30 BST", ["Bangladesh: 04:30 UTC", "UK: 09:30 UTC"]],
    ["05:00 CEST", ["CET: 04:00 UTC"]],
  ])("is asked the same way for %s", async (time, choices) => {
    await writing(`Next update: ${time}`);
    expect(offered()?.slice(0, choices.length)).toEqual(choices);
  });

  test.each([
    ["Next update tomorrow.", "“tomorrow” doesn’t give a time of day.", "Next update 2026-11-22 09:00 UTC."],
    [
      "Next update: 05:00 Berlin time",
      "“05:00 Berlin time” is in a zone that First90 doesn’t know.",
      "Next update: 05:00 UTC",
    ],
    [
      "Next update at 03:40 and 04:00 UTC",
      "It isn’t clear from “03:40” and “04:00 UTC” when the next update comes.",
      "Next update at 03:40 UTC",
    ],
    [
      "Next update: we roll back at 03:10 UTC",
      "It isn’t clear from “03:10 UTC” when the next update comes.",
      "Next update: we roll back at 03:10 UTC\nNext update: 03:10 UTC",
    ],
  ])("is asked for “%s”, and the first answer is put in", async (text, reason, written) => {
    await writing(text);
    expect(screen.getByText((words) => words.startsWith(reason))).toBeTruthy();
    const [first = ""] = offered() ?? [];
    await tap(first);
    expect(field().value).toBe(written);
    expect(screen.queryByText((words) => words.startsWith(reason))).toBeNull();
  });

  test.each([
    ["none", "We are on it.", "We are on it.\nNext update: 03:17 UTC"],
    ["none but its label", "*Next update:* soon", "*Next update:* 03:17 UTC"],
    ["one that has passed", "Next update: 02:40 UTC", "Next update: 03:17 UTC"],
  ])("with %s offers the times that the interval allows", async (_name, text, written) => {
    const { session } = await writing(text);
    expect(offered()).toEqual(["03:12 UTC, in 10 min", "03:17 UTC, in 15 min", "03:22 UTC, in 20 min"]);
    await tap("03:17 UTC, in 15 min");
    expect(field().value).toBe(written);
    expect(screen.getByText("Clock: next update 03:17 UTC.")).toBeTruthy();
    await tap("Copy update");
    expect(promised(session)).toBe("11-21T03:17");
  });

  test("goes by the interval of its own readers", async () => {
    await writing("We are on it.", "update?audience=customers");
    expect(offered()?.at(-1)).toBe("04:02 UTC, in 1 h");
  });

  test("is offered for a severity without a clock, too", async () => {
    const { session, show } = await openCommsDesk();
    session.run({
      type: "setSeverity",
      severity: severityOfClass("SEV4"),
      triage: null,
      reason: "smaller than it looked",
    });
    await show("update");
    await tap("Edit");
    await type("Next update: 09:00 IST");
    expect(screen.getByText("“09:00 IST” is a different time in different places. Clock: none.")).toBeTruthy();
    await type("We are on it.");
    expect(offered()).toEqual(["03:32 UTC, in 30 min", "04:02 UTC, in 1 h"]);
  });

  test("is one more sentence in a text of one line", async () => {
    const { show } = await openCommsDesk();
    await show("update");
    await tap("One line, SMS");
    await tap("Edit");
    await type("Checkout is slow");
    await tap("03:17 UTC, in 15 min");
    expect(field().value).toBe("Checkout is slow. Next update: 03:17 UTC");
  });

  test.each(["Next update within 15 minutes.", "Another update will follow by 3:17 AM UTC.", "*Next update:* 0317Z"])(
    "is read from “%s”, and nothing is asked",
    async (text) => {
      const { session } = await writing(text);
      expect(screen.getByText("Clock: next update 03:17 UTC.")).toBeTruthy();
      expect(offered()).toBeNull();
      await tap("Copy update");
      expect(promised(session)).toBe("11-21T03:17");
    },
  );

  test.each([
    ["Next update: 03:17 UTC", "Clock: 03:17 UTC"],
    ["Next update: 09:00 IST", "Clock: 03:22 UTC"],
    ["Next update: 04:17 UTC", "Clock: 03:22 UTC"],
    ["We are on it.", "Clock: 03:22 UTC"],
  ])("has its clock beside the copy, whatever the text says: %s", async (text, line) => {
    await writing(text);
    expect(screen.getByText(line)).toBeTruthy();
  });

  test("has no line of its own beside a text that was filled in", async () => {
    const { show } = await openCommsDesk();
    await show("update");
    expect(screen.queryByText(/^Clock/)).toBeNull();
  });

  test("isn’t asked once it is resolved", async () => {
    const { show } = await openCommsDesk();
    await show("update");
    await tap("Resolved");
    await tap("Edit");
    await type("It is over.");
    expect(offered()).toBeNull();
  });

  test("keeps the mark of a drill in the text that is written", async () => {
    const { show } = await openCommsDesk({ drill: true });
    await show("update");
    await tap("Edit");
    await type("All is well.");
    await tap("03:17 UTC, in 15 min");
    expect(field().value).toBe("[DRILL] All is well.\nNext update: 03:17 UTC");
  });

  test("leaves the focus beside the text after the tap", async () => {
    await writing("We are on it.");
    await act(async () => button("03:17 UTC, in 15 min").focus());
    await tap("03:17 UTC, in 15 min");
    expect(document.activeElement?.textContent).toBe("Clock: next update 03:17 UTC.");
  });
});
