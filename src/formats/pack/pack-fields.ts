// The placeholders that a template may name, as values; a missing or surplus one doesn't compile.

import type { TemplateField } from "../../domain/pack/template-field.ts";

const known: Readonly<Record<TemplateField, true>> = {
  severity: true,
  "severity-name": true,
  service: true,
  impact: true,
  affected: true,
  status: true,
  actions: true,
  "next-steps": true,
  "next-update": true,
  started: true,
  ended: true,
  duration: true,
  ic: true,
  ops: true,
  comms: true,
  channel: true,
  understanding: true,
  decision: true,
  rationale: true,
  "plan-b": true,
  resolution: true,
  "follow-up": true,
  "to-customers": true,
  meanwhile: true,
  needed: true,
  fallback: true,
};

/** Returns what is wrong with the braces of a template's text, or null: every {name} must be a known field. */
export const fieldProblem = (text: string): string | null => {
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].find(([, name = ""]) => !Object.hasOwn(known, name));
  if (unknown) return `must not name the unknown field ${unknown[0].slice(0, 40)}`;
  return /[{}]/.test(text.replace(/\{[^{}]*\}/g, "")) ? "must not have a brace outside a field" : null;
};
