// Every text of the built-in pack in every format, filled from a busy incident, is clean for its own audience: the app
// must not write text that it warns about.

import { describe, expect, test } from "vitest";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { FactId, Instant } from "../../../src/domain/fact/ids.ts";
import type { UpdateFormat } from "../../../src/domain/incident/course/facts.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Template, UpdateStatus } from "../../../src/domain/pack/pack.ts";
import { lintUpdate } from "../../../src/domain/update/lint/lint-update.ts";
import type { LintFinding } from "../../../src/domain/update/lint/update-text.ts";
import { textToLint } from "../../../src/domain/update/text-to-lint.ts";
import { ana, ben, createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";
import { quietDeclaration } from "../../kit/log/stories.ts";

const now = (T0 + 12 * 60_000) as Instant;
const statuses: readonly UpdateStatus[] = ["investigating", "identified", "mitigating", "monitoring", "resolved"];
const formats: readonly UpdateFormat[] = ["slack", "markdown", "email", "sms"];

const work: readonly FactDraft[] = [
  { type: "detail.set/1", data: { field: "service", text: "checkout" } },
  { type: "detail.set/1", data: { field: "impact", text: "errors for some requests" } },
  { type: "detail.set/1", data: { field: "affected", text: "more than a quarter of users" } },
  { type: "hypothesis.opened/1", data: { text: "The connection pool is full", person: ben, minutes: 15 } },
  { type: "hypothesis.opened/1", data: { text: "The deploy at 02:40 UTC", person: ana, minutes: 15 } },
  { type: "hypothesis.settled/1", data: { target: nth(5), outcome: "rejected", text: null } },
  { type: "change.made/1", data: { text: "Rolled back payments to 14.2", person: ben } },
  { type: "decision.opened/1", data: { text: "Which provider?", authority: "trade-offs", dueAt: now } },
  {
    type: "decision.made/1",
    data: {
      decision: nth(8),
      option: null,
      text: "Send card payments to the second provider",
      rationale: "it is the fastest way with no data loss",
      planB: "close the shop for 10 min",
      nextUpdateAt: null,
    },
  },
];

function nth(index: number): FactId {
  return `device-1-${String(8 + index).padStart(6, "0")}` as FactId;
}

const busy = (): readonly Fact[] => {
  const write = createWriter();
  return [...firstNinetySeconds(write), ...work.map((draft, index) => write.at(60_000 + index, draft))];
};

const findings = (facts: readonly Fact[], template: Template, format: UpdateFormat, status: UpdateStatus) => {
  const drill = template.kind.startsWith("drill-");
  const incident = { ...foldIncident(INCIDENT, facts), drill };
  const moment = { incident, now, zone: 0 };
  const composed = composeUpdate({ ...moment, pack: builtInPack, template, format, status, overrides: {} });
  const { subject, text, nextUpdateAt, sms } = composed;
  const { audience } = template;
  const update = { subject, text, audience, format, status, nextUpdateAt, smsSegments: sms?.segments ?? null };
  return lintUpdate(textToLint(update, { ...moment, pack: builtInPack, people: [ana, ben] })).map(
    ({ rule, found }: LintFinding) => `${template.id} as ${format}, ${status}: ${rule} ${found}\n${text}`,
  );
};

const each = (
  facts: readonly Fact[],
  which: (template: Template) => boolean = () => true,
): { readonly looked: number; readonly found: readonly string[] } => {
  const all = builtInPack.templates
    .filter(which)
    .flatMap((template) =>
      statuses
        .filter((status) => template.statuses.length === 0 || template.statuses.includes(status))
        .flatMap((status) => formats.map((format) => findings(facts, template, format, status))),
    );
  return { looked: all.length, found: all.flat() };
};

describe("the linter has nothing to say of the built-in texts", () => {
  test("in a busy incident", () => {
    const { looked, found } = each(busy());
    expect(looked).toBeGreaterThan(150);
    expect(found).toEqual([]);
  });

  test("at the declaration, with nothing known; a decision is not announced before it is made", () =>
    expect(each(quietDeclaration(), ({ kind }) => kind !== "decision").found).toEqual([]));
});
