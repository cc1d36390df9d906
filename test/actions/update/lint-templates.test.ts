// Every text of the built-in pack in every format is clean for its own audience, however much is known: the app must
// not write text that it warns about.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { FactId, Instant, Person, PersonId } from "../../../src/domain/fact/ids.ts";
import type { UpdateFormat } from "../../../src/domain/incident/course/facts.ts";
import { lastDecision } from "../../../src/domain/incident/decision/state.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Incident } from "../../../src/domain/incident/incident.ts";
import { firstRoleIds } from "../../../src/domain/pack/first-roles.ts";
import type { Template, UpdateStatus } from "../../../src/domain/pack/pack.ts";
import { severityLevels } from "../../../src/domain/pack/severity-classes.ts";
import { lintUpdate } from "../../../src/domain/update/lint/lint-update.ts";
import type { LintFinding } from "../../../src/domain/update/lint/update-text.ts";
import { textToLint } from "../../../src/domain/update/text-to-lint.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
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

const findings = (
  incident: Incident,
  template: Template,
  format: UpdateFormat,
  status: UpdateStatus,
  { zone = 0, people = [ana, ben] }: { readonly zone?: number; readonly people?: readonly Person[] } = {},
) => {
  const moment = { incident, now, zone };
  const composed = composeUpdate({ ...moment, pack: builtInPack, template, format, status, overrides: {} });
  const { subject, text, nextUpdateAt, sms } = composed;
  const { audience } = template;
  const update = { subject, text, audience, format, status, nextUpdateAt, smsSegments: sms?.segments ?? null };
  const found = lintUpdate(textToLint(update, { ...moment, pack: builtInPack, people })).map(
    ({ rule, found }: LintFinding) => `${template.id} as ${format}, ${status}: ${rule} ${found}\n${text}`,
  );
  return { text, found };
};

const each = (
  facts: readonly Fact[],
  which: (template: Template) => boolean = () => true,
): { readonly looked: number; readonly found: readonly string[] } => {
  const all = builtInPack.templates.filter(which).flatMap((template) =>
    statuses
      .filter((status) => template.statuses.length === 0 || template.statuses.includes(status))
      .flatMap((status) =>
        formats.map((format) => {
          const incident = { ...foldIncident(INCIDENT, facts), drill: template.kind.startsWith("drill-") };
          return findings(incident, template, format, status).found;
        }),
      ),
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

describe("however much is known, and whoever holds the roles", () => {
  const people = ["Ana Maria", "Ben", "Mara O’Neil", "Li Wei", "Jonas"].map(
    (name, index): Person => ({ id: `person-${index}` as PersonId, name }),
  );
  const { chips } = builtInPack;
  const some = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: null });

  const known = fc
    .record({
      level: some(severityLevels),
      service: some(chips.services.map(({ name }) => name)),
      impact: some([...chips.impact, "payments fail for some."]),
      affected: some(chips.affected),
      roles: fc.uniqueArray(fc.tuple(fc.constantFrom(...firstRoleIds), fc.constantFrom(...people)), {
        selector: ([role]) => role,
      }),
      isNamed: fc.boolean(),
      work: fc.subarray(work.slice(3)),
      injected: some([...builtInScenarios.map(({ injectedFailure }) => injectedFailure), ""]),
    })
    .map(({ level, service, impact, affected, roles, isNamed, work, injected }) => {
      const detail = (field: "service" | "impact" | "affected", text: string | null): readonly FactDraft[] =>
        text === null ? [] : [{ type: "detail.set/1", data: { field, text } }];
      const drafts: readonly FactDraft[] = [
        { type: "incident.declared/1", data: { drill: injected !== null } },
        ...(level ? [{ type: "severity.set/1", data: { level, triage: null, reason: null } } as const] : []),
        ...detail("service", service),
        ...detail("impact", impact),
        ...detail("affected", affected),
        ...roles.map(([role, person]): FactDraft => ({ type: "role.assigned/1", data: { role, person } })),
        ...(isNamed ? [{ type: "channel.named/1", data: { name: "#inc-20261121" } } as const] : []),
        ...work,
      ];
      const write = createWriter();
      const incident = foldIncident(
        INCIDENT,
        drafts.map((draft, index) => write.at(index * 1_000, draft)),
      );
      const run =
        injected === null || injected === "" ? null : ({ injectedFailure: injected } as unknown as Incident["run"]);
      return { ...incident, run };
    });

  const wanted = fc.constantFrom(...builtInPack.templates).chain((template) =>
    fc.record({
      template: fc.constant(template),
      status: fc.constantFrom(...statuses.filter((status) => template.statuses.includes(status))),
      format: fc.constantFrom(...formats),
      zone: fc.constantFrom(0, 120, 330, -210),
    }),
  );
  const isMeant = ({ kind }: Template, { drill, decisions }: Incident): boolean =>
    kind === "decision" ? lastDecision(decisions) !== null : !kind.startsWith("drill-") || drill;

  test("no text has a finding, and outsiders read whole sentences", () =>
    fc.assert(
      fc.property(wanted, known, ({ template, status, format, zone }, incident) => {
        fc.pre(isMeant(template, incident));
        const { text, found } = findings(incident, template, format, status, { zone, people });
        // What a drill adds may make two messages of an SMS; the linter says so.
        expect(found.filter((one) => !(incident.drill && one.includes("sms-long")))).toEqual([]);
        expect(text).not.toMatch(/\.;|;\s*$|\.\.|\s[.,;:]|:\s*$|undefined|null|[{}]/m);
        if (template.audience !== "customers" && template.audience !== "press") return;
        expect(text).not.toMatch(/being (?:assessed|identified)|not known yet/);
        const lines =
          format === "sms"
            ? [text]
            : text
                .split("\n")
                .filter((line) => line !== "")
                .slice(1);
        for (const line of lines) expect(line).toMatch(/^[\p{Lu}[].*\.$/u);
        const own = lines.filter((line) => !line.startsWith("This is a drill")).join(" ");
        if (format !== "sms") expect(own.split(/(?<=\.)\s/).length).toBeGreaterThanOrEqual(2);
        if (format !== "sms") expect(own.split(/(?<=\.)\s/).length).toBeLessThanOrEqual(4);
      }),
      { numRuns: import.meta.env.MODE === "quick" ? 300 : 2_000 },
    ));
});
