import { screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { FactDraft } from "../../../../src/domain/incident/facts.ts";
import type { TestPortsOptions } from "../../../kit/app/ports.ts";
import { minutes, nth, story } from "../../../kit/log/log.ts";
import { showIncident } from "../../kit/show-incident.tsx";
import { addressNow } from "../../kit/show-screen.tsx";

const question = "Roll back or fix forward?";
const opened = (text = question, due = 6): FactDraft => ({
  type: "decision.opened/1",
  data: { text, authority: "trade-offs", dueAt: minutes(due) },
});
const made: FactDraft = {
  type: "decision.made/1",
  data: {
    decision: nth(1),
    option: null,
    text: "Roll back",
    rationale: "Lowest risk",
    planB: "Fail over",
    nextUpdateAt: minutes(12),
  },
};
const show = (drafts: readonly FactDraft[] = [], options: TestPortsOptions & { readonly minute?: number } = {}) =>
  showIncident("decisions", "Decisions", story(...drafts.map((draft) => [1, draft] as const)), options);
const region = (name: string) => within(screen.getByRole("region", { name }));

describe("the announcement", () => {
  test("is copied, logged as an update, and restarts the clock", async () => {
    const { tap, logged, ports } = await show([opened(), made]);
    await tap("Announce the decision");
    await tap("Copy update");
    expect(ports.copied[0]).toContain("*Decision:* Roll back\n*Reason:* Lowest risk\n*Plan B:* Fail over");
    expect(await logged("update.posted/1")).toMatchObject({
      template: "decision",
      audience: "engineering",
      way: "copied",
      text: ports.copied[0],
      nextUpdateAt: minutes(12),
    });
    expect(region("Last decision").getByText(/Text copied or shared at 03:04 UTC\.$/)).toBeTruthy();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByRole("button", { name: "Ask for options" })).toBeTruthy();
    await tap("Undo: update");
    await tap("Take it back in the log");
    expect(region("Last decision").getByText(/Not announced yet\.$/)).toBeTruthy();
  });

  test("is shared, in the format that was picked", async () => {
    const { tap, logged, ports } = await show([opened(), made], { share: "shared" });
    await tap("Announce the decision");
    await tap("One line, SMS");
    await tap("Share update");
    expect(ports.shared[0]).toMatch(/Decision: Roll back \| NEXT UPDATE/);
    expect(await logged("update.posted/1")).toMatchObject({ format: "sms", way: "shared" });
  });

  test("that was not shared is not logged", async () => {
    const { tap, logged } = await show([opened(), made], { share: "dismissed" });
    await tap("Announce the decision");
    await tap("Share update");
    expect(screen.getByText("Not shared. Nothing was logged.")).toBeTruthy();
    await logged("decision.made/1");
  });

  test("stands selected where the browser won't copy, and is logged once it was copied by hand", async () => {
    const { tap, logged } = await show([opened(), made], { clipboard: false });
    await tap("Announce the decision");
    await tap("Copy update");
    await logged("decision.made/1");
    await tap("I’ve copied it");
    expect(await logged("update.posted/1")).toMatchObject({ template: "decision", way: "selected" });
  });

  test("can be read again, and changed on the update screen", async () => {
    const { tap } = await show([opened(), made, opened("Fail over now?", 9)]);
    await tap("Announce the decision");
    await tap("Change the text");
    expect(addressNow()).toMatch(/\/update\?template=decision$/);
  });

  test("leads to an update where the cards have no text for it", async () => {
    const templates = builtInPack.templates.filter(({ kind }) => kind !== "decision");
    const facts = story([1, opened()], [2, made]).map((fact) =>
      fact.type === "pack.frozen/3" ? { ...fact, data: { pack: { ...builtInPack, templates } } } : fact,
    );
    const { tap } = await showIncident("decisions", "Decisions", facts);
    await tap("Announce the decision");
    await tap("Write an update");
    expect(addressNow()).toMatch(/\/update$/);
  });
});
