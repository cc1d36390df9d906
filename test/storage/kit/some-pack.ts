// A pack with few entries for the storage tests.

import type { GoldenRule, Pack } from "../../../src/domain/pack/pack.ts";

/** Returns a pack whose rules have these titles by id, in this order, and little else. */
export const packOf = (version: number, rules: Readonly<Record<string, string>>): Pack => ({
  format: "first90.pack",
  version,
  severities: [],
  triage: [],
  triggers: [],
  severityReasons: [],
  roles: [],
  authority: [],
  checklists: [],
  specials: [],
  loop: [],
  rules: Object.entries(rules).map(([id, title]) => ruleOf(id, title)),
  templates: [],
  phrases: [],
  chips: {
    services: [{ id: "checkout", name: "checkout", impacts: [], affected: [] }],
    impact: [],
    affected: [],
    meanwhile: [],
    needed: [],
  },
});

export const ruleOf = (id: string, title: string): GoldenRule => ({ id, title, why: "It pays." });
