// The sections of a pack, in their order.

import type { PackSection } from "./pack.ts";

export const sectionNames = Object.keys({
  severities: true,
  triage: true,
  triggers: true,
  severityReasons: true,
  roles: true,
  authority: true,
  checklists: true,
  specials: true,
  loop: true,
  rules: true,
  templates: true,
  phrases: true,
} satisfies Record<PackSection, true>) as readonly PackSection[];
