import { screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import type { FactDraft } from "../../../../src/domain/incident/facts.ts";
import type { TestPortsOptions } from "../../../kit/app/ports.ts";
import { ana, ben, minutes, nth, story } from "../../../kit/log/log.ts";
import { showIncident } from "../../kit/show-incident.tsx";

const asked: FactDraft = {
  type: "callback.asked/1",
  data: { person: ana, text: "Is it safe to roll back?", dueAt: minutes(5) },
};
const called: FactDraft = {
  type: "escalation.made/1",
  data: { to: "Engineering manager", person: null, reason: "We need more people", trigger: null },
};
const show = (drafts: readonly FactDraft[] = [], options: TestPortsOptions & { readonly minute?: number } = {}) =>
  showIncident("work", "Work", story(...drafts.map((draft) => [1, draft] as const)), options);
const part = (name: string) => within(screen.getByRole("region", { name }));

describe("a call-back", () => {
  test("asks one person by name, with the sentence to say", async () => {
    const { tap, logged } = await show();
    await tap("Ask someone");
    expect(screen.getByRole("button", { name: "Pick who to ask" })).toBeTruthy();
    await tap("Ben");
    await tap("Is it safe to roll back?");
    await tap("3 min");
    expect(screen.getByText("Say: “Ben, is it safe to roll back? I’ll come back to you in 3 minutes.”")).toBeTruthy();
    await tap("Ask Ben: 3 min");
    expect(await logged("callback.asked/1")).toEqual({
      person: ben,
      text: "Is it safe to roll back?",
      dueAt: minutes(5),
    });
    expect(part("Call-backs").getByText("3 min left, until 03:07 UTC")).toBeTruthy();
  });

  test("takes own words, and asks for them where they are missing", async () => {
    const { tap, type, logged } = await show();
    await tap("Ask someone");
    await tap("Ben");
    await tap("What do you ask?: Other");
    expect(screen.getByRole("button", { name: "Pick what to ask" })).toBeTruthy();
    await type("What do you ask?: Other", "DNS still up?");
    expect(screen.getByText(/^Say: “Ben, DNS still up\?/)).toBeTruthy();
    await tap("Ask Ben: 5 min");
    expect(await logged("callback.asked/1")).toMatchObject({ text: "DNS still up?" });
  });

  test("is answered with one tap, or with words", async () => {
    const { tap, type, logged } = await show([
      asked,
      { ...asked, data: { ...asked.data, text: "What do you see?" } } as FactDraft,
    ]);
    await tap("More: Ana, Is it safe to roll back?");
    await type("The answer", "Yes, to 14.1");
    await tap("Answered");
    expect(await logged("callback.answered/1")).toEqual({ target: nth(1), text: "Yes, to 14.1" });
    await tap("Answered: Ana, What do you see?");
    expect(await logged("callback.answered/1")).toEqual({ target: nth(2), text: null });
    expect(part("Call-backs").getByText("Nobody owes an answer.")).toBeTruthy();
  });

  test("gets more time", async () => {
    const { tap, logged } = await show([asked], { minute: 8 });
    await tap("More: Ana, Is it safe to roll back?");
    await tap("10 min");
    expect(await logged("callback.moved/1")).toEqual({ target: nth(1), dueAt: minutes(18) });
    expect(part("Call-backs").getByText("10 min left, until 03:20 UTC")).toBeTruthy();
  });
});

describe("an escalation", () => {
  test("goes to the tier of the card, and its text can be copied at once", async () => {
    const { tap, logged, ports } = await show();
    await tap("Escalate");
    expect(screen.getByRole("button", { name: "VP Engineering and CTO" })).toBeTruthy();
    await tap("Engineering manager");
    expect(screen.getByText("The severity card says: within 15 min.")).toBeTruthy();
    await tap("Ben", "Who do you reach?");
    await tap("Not known yet");
    await tap("Ben", "Who do you reach?");
    await tap("We need more people");
    await tap("Escalate");
    expect(await logged("escalation.made/1")).toEqual({
      to: "Engineering manager",
      person: ben,
      reason: "We need more people",
      trigger: null,
    });
    await tap("Copy text");
    expect(ports.copied[0]).toMatch(/^\[SEV2\] .*\nEscalation to: Engineering manager \(Ben\)\nWhy: We need more/);
    expect(screen.getByText("Copied. Paste it where they will see it.")).toBeTruthy();
    await tap("Close");
    expect(part("Escalations").getByText("no answer for under 1 min")).toBeTruthy();
  });

  test("names the trigger that is hit, and the tier it calls for", async () => {
    const { tap, logged } = await show([], { minute: 121 });
    await tap("Escalate");
    await tap("Escalate");
    expect(await logged("escalation.made/1")).toMatchObject({
      to: "VP Engineering and CTO",
      reason: "SEV2 and no root cause after 2 h",
      trigger: "no-root-cause-sev2",
    });
  });

  test("counts its minutes until the answer", async () => {
    const { tap, logged } = await show([called], { minute: 7 });
    expect(part("Escalations").getByText("no answer for 6 min")).toBeTruthy();
    await tap("Answered: Engineering manager");
    expect(await logged("escalation.answered/1")).toEqual({ target: nth(1), text: null });
    expect(part("Escalations").getByText(/answered after 6 min, 03:09 UTC/)).toBeTruthy();
  });

  test("shows its text selected where the browser won't copy", async () => {
    const { tap } = await show([called], { clipboard: false });
    await tap("Text to send: Engineering manager");
    await tap("Copy text");
    expect(screen.getByRole("alert").textContent).toContain("copy it by hand");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Text to send" }).value).toMatch(/^\[SEV2\]/);
  });

  test("in a drill begins with [DRILL]", async () => {
    const facts = story([1, called]).map((fact) =>
      fact.type === "incident.declared/1" ? { ...fact, data: { drill: true } } : fact,
    );
    const { tap } = await showIncident("work", "Work", facts);
    await tap("Text to send: Engineering manager");
    expect(screen.getByText(/^\[DRILL\] \[SEV2\]/)).toBeTruthy();
    expect(screen.getByRole("complementary", { name: "DRILL" })).toBeTruthy();
  });
});

describe("a change", () => {
  test("is the ops lead's by default", async () => {
    const { tap, logged } = await show();
    await tap("Log a change");
    expect(screen.getByRole("button", { name: "Ben", pressed: true })).toBeTruthy();
    await tap("Restarted");
    await tap("Log the change");
    expect(await logged("change.made/2")).toEqual({ text: "Restarted", person: ben, temporary: false });
    expect(part("Done so far").getByText("Ben, 03:04 UTC")).toBeTruthy();
    expect(part("Done so far").queryByText(/isn.t ops lead/)).toBeNull();
  });

  test("by other hands gets a warning and is logged all the same", async () => {
    const { tap, logged } = await show();
    await tap("Log a change");
    await tap("Rolled back");
    await tap("Me");
    expect(screen.getByText(/^The ops lead is Ben, not Ana\. Log it anyway/)).toBeTruthy();
    await tap("Log the change");
    expect(await logged("change.made/2")).toMatchObject({ person: { name: "Ana" } });
    expect(part("Done so far").getByText(/not by the ops lead/)).toBeTruthy();
  });

  test("needs a name where there is no ops lead, and says so", async () => {
    const { tap } = await show([{ type: "role.released/1", data: { role: "ops" } }]);
    await tap("Log a change");
    await tap("Restarted");
    expect(screen.getByRole("button", { name: "Pick who made the change" })).toBeTruthy();
    await tap("Me");
    expect(screen.getByText(/^There is no ops lead/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Log the change" })).toBeTruthy();
  });
});
