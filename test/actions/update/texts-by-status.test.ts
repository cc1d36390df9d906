// No text contradicts its own status: a fix that is in place isn't "still being worked on", and what is over isn't "being
// assessed". Over every template, status, format and state of knowledge.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Incident } from "../../../src/domain/incident/incident.ts";
import { type Template, type UpdateStatus, updateStatuses } from "../../../src/domain/pack/pack.ts";
import { isFitting, textFor } from "../../../src/domain/update/suggest-template.ts";
import { createWriter, INCIDENT, T0 } from "../../kit/log/log.ts";

const now = (T0 + 12 * 60_000) as Instant;
const formats = ["slack", "markdown", "email", "sms"] as const;
const { templates, chips } = builtInPack;

const stillAtWork =
  /still working|working on (?:it|this|the problem|a problem)|work continues|restore the service first|team is at work|isn’t solved|we are investigating/i;
const watching = /a fix|fix .* in place|monitoring/i;

const some = (texts: readonly string[]) => fc.option(fc.constantFrom(...texts), { nil: null });
const known = fc
  .record({
    service: some(["checkout"]),
    impact: some(chips.impact),
    affected: some(chips.affected.filter((one) => one !== "being assessed")),
    meanwhile: some(chips.meanwhile),
    needed: some(chips.needed),
    done: some(["Rolled back payments"]),
  })
  .map(({ service, impact, affected, meanwhile, needed, done }): Incident => {
    const detail = (field: "service" | "impact" | "affected", text: string | null): readonly FactDraft[] =>
      text === null ? [] : [{ type: "detail.set/1", data: { field, text } }];
    const reader = (field: "meanwhile" | "needed", text: string | null): readonly FactDraft[] =>
      text === null ? [] : [{ type: "detail.set/2", data: { field, text } }];
    const drafts: readonly FactDraft[] = [
      { type: "incident.declared/1", data: { drill: false } },
      ...detail("service", service),
      ...detail("impact", impact),
      ...detail("affected", affected),
      ...reader("meanwhile", meanwhile),
      ...reader("needed", needed),
      ...(done ? [{ type: "note.added/1", data: { kind: "action", text: done } } as const] : []),
    ];
    const write = createWriter();
    return foldIncident(
      INCIDENT,
      drafts.map((draft, index) => write.at(index * 1_000, draft)),
    );
  });

const textOf = (incident: Incident, template: Template, status: UpdateStatus, format: (typeof formats)[number]) =>
  composeUpdate({ incident, pack: builtInPack, template, format, now, zone: 0, status, overrides: {} }).text;

const fitting = templates.flatMap((template) =>
  updateStatuses
    .filter((status) => isFitting(template, status))
    .flatMap((status) => formats.map((format) => ({ template, status, format }))),
);

test("no text says that work goes on once a fix is in place, nor that something is being found out once it is over", () => {
  expect(fitting.length).toBeGreaterThan(150);
  return fc.assert(
    fc.property(fc.constantFrom(...fitting), known, ({ template, status, format }, incident) => {
      const text = textOf(incident, template, status, format);
      if (status === "monitoring" || status === "resolved") expect(text).not.toMatch(stillAtWork);
      if (status === "resolved") expect(text).not.toMatch(/being (?:assessed|identified)|not known yet|no action yet/i);
    }),
    { numRuns: import.meta.env.MODE === "quick" ? 300 : 2_000 },
  );
});

describe.each(["engineering", "executives", "customers", "support", "press"] as const)("%s", (audience) => {
  const quiet = foldIncident(INCIDENT, [createWriter().at(0, { type: "incident.declared/1", data: { drill: false } })]);
  const toldBefore = { told: { [audience]: {} } } as unknown as Pick<Incident, "told">;

  test.each([{ told: {} }, toldBefore])(
    "are offered the text that says a fix is in place while it is watched",
    (told) => {
      const text = textFor(told, audience, templates, "monitoring");
      if (!text) throw new Error("no text");
      for (const format of formats) expect(textOf(quiet, text, "monitoring", format)).toMatch(watching);
    },
  );
});

describe("what readers can do meanwhile", () => {
  const incident = (drafts: readonly FactDraft[]) => {
    const write = createWriter();
    return foldIncident(
      INCIDENT,
      [{ type: "incident.declared/1", data: { drill: false } } as const, ...drafts].map((draft, index) =>
        write.at(index * 1_000, draft),
      ),
    );
  };
  const byId = (id: string): Template => {
    const found = templates.find((template) => template.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  test.each(["status-page", "status-page-update", "status-page-watching", "support-brief", "support-watching"])(
    "is in %s, chosen or not",
    (id) => {
      const template = byId(id);
      const [status = "investigating"] = template.statuses;
      expect(textOf(incident([]), template, status, "slack")).toContain("try again later");
      const chosen = incident([{ type: "detail.set/2", data: { field: "meanwhile", text: "use another way to pay" } }]);
      expect(textOf(chosen, template, status, "slack")).toContain("use another way to pay");
    },
  );

  test("executives read it if it is known, and always what is asked of them", () => {
    const brief = byId("executive-brief");
    expect(textOf(incident([]), brief, "mitigating", "slack")).toContain("*What we need from you:* nothing right now");
    const told = incident([
      { type: "detail.set/2", data: { field: "meanwhile", text: "use another way to pay" } },
      { type: "detail.set/2", data: { field: "needed", text: "stay reachable by phone" } },
    ]);
    const text = textOf(told, brief, "mitigating", "slack");
    expect(text).toContain("*What customers can do meanwhile:* use another way to pay");
    expect(text).toContain("*What we need from you:* stay reachable by phone");
  });

  test("executives read what happens if a decision fails, with its time, until the fix holds", () => {
    const decided = incident([
      { type: "severity.set/1", data: { level: "SEV1", triage: null, reason: null } },
      { type: "decision.opened/1", data: { text: "How?", authority: "trade-offs", dueAt: now } },
      {
        type: "decision.made/1",
        data: {
          decision: "device-1-000003" as never,
          option: null,
          text: "Switch the provider.",
          rationale: "",
          planB: "Close the shop",
          nextUpdateAt: (T0 + 30 * 60_000) as Instant,
        },
      },
    ]);
    const brief = textOf(decided, byId("executive-brief"), "mitigating", "slack");
    expect(brief).toMatch(/If “Switch the provider” hasn’t worked by \d\d:\d\d UTC, we do this: Close the shop\./);
    expect(textOf(decided, byId("executive-watching"), "monitoring", "slack")).not.toContain("hasn’t worked");
  });
});
