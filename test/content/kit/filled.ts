// Templates filled with typical values, on the long side, for tests that look at the text that is really sent.

const typical: Readonly<Record<string, string>> = {
  severity: "SEV1",
  "severity-name": "Critical",
  service: "checkout",
  impact: "payments failing for 30% of orders",
  affected: "more than a quarter of users",
  status: "Investigating",
  actions: "payments rolled back to 14.2",
  "next-steps": "watch the error rate",
  "next-update": "03:31 UTC (in 20 min)",
  started: "03:11 UTC",
  ended: "04:52 UTC",
  duration: "1 h 41 min",
  ic: "Ana",
  ops: "Ben",
  comms: "Chloe",
  channel: "#inc-20261121-checkout",
  understanding: "timeouts between checkout and payments",
  decision: "roll back payments to 14.2",
  rationale: "fastest way with no data loss",
  "plan-b": "switch to the second provider",
  resolution: "payments rolled back",
  "follow-up": "postmortem on Monday",
  "to-customers": "“We are working on it.”",
  meanwhile: "use another way to pay",
  needed: "stay reachable by phone",
  fallback: "If “roll back” hasn’t worked by 03:31 UTC, we do this: switch to the second provider.",
};

/** Returns the text with every field filled; `unknown`, if given, replaces each. */
export const filled = (text: string, unknown?: string): string =>
  text.replace(/\{([^{}]*)\}/g, (_all, field: string) => unknown ?? typical[field] ?? `{${field}}`);
