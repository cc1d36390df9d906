import { expect, test } from "vitest";
import type { IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { type SeverityLevel, severityOrder } from "../../../src/domain/pack/severity-classes.ts";
import { byUrgency } from "../../../src/domain/views/by-urgency.ts";
import type { IncidentSummary } from "../../../src/domain/views/summary.ts";

type Given = Partial<Omit<IncidentSummary, "severity">> & { readonly severity?: SeverityLevel | null };

const one = (id: string, { severity = "SEV2", ...given }: Given = {}): IncidentSummary => ({
  id: id as IncidentId,
  open: true,
  drill: false,
  severity,
  ...(severity && { severityOrder: severityOrder(severityOfClass(severity)) }),
  title: "",
  phase: "triaged",
  declaredAt: 0 as Instant,
  dueAt: null,
  remindAt: null,
  ic: null,
  ...given,
});
const orderAt =
  (now: number) =>
  (...incidents: readonly IncidentSummary[]): readonly string[] =>
    incidents.toSorted(byUrgency(now as Instant)).map(({ id }) => id);
const order = orderAt(0);

test("the higher severity comes first, and one that nobody has judged yet counts as the highest", () => {
  expect(order(one("minor", { severity: "SEV3" }), one("major"), one("new", { severity: null }))).toEqual([
    "new",
    "major",
    "minor",
  ]);
});

test("among equals the update that is due sooner, and last the one that owes none", () => {
  const due = (at: number) => ({ dueAt: at as Instant });
  expect(order(one("none"), one("later", due(9)), one("sooner", due(5)))).toEqual(["sooner", "later", "none"]);
});

test("what is overdue comes before all that isn't, the higher severity first among them", () => {
  const due = (at: number) => ({ dueAt: at as Instant });
  const all = [
    one("major", due(20)),
    one("minor-late", { ...due(8), severity: "SEV3" }),
    one("major-late", due(10)),
    one("drill-late", { ...due(1), drill: true }),
  ];
  expect(orderAt(7)(...all)).toEqual(["major-late", "major", "minor-late", "drill-late"]);
  expect(orderAt(10)(...all)).toEqual(["major-late", "minor-late", "major", "drill-late"]);
});

test("what is resolved comes last, and drills after all that is real", () => {
  expect(
    order(
      one("drill", { drill: true, severity: "SEV1" }),
      one("resolved", { phase: "resolved", severity: "SEV1" }),
      one("minor", { severity: "SEV4" }),
    ),
  ).toEqual(["minor", "resolved", "drill"]);
});

test("equals keep the order they came in", () => {
  expect(order(one("b"), one("a"))).toEqual(["b", "a"]);
});
