// How long an incident took, for the head of an export.

import { readClocks } from "../../domain/clock/clocks.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { distinctInOrder } from "../../domain/incident/fold.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import { lengthInWords } from "../../domain/text/clock-face.ts";

/**
 * Returns the time from the declaration to the entry that ended it, by one clock if the phones' clocks differ; null while
 * it goes on.
 */
export const incidentDuration = (
  { declaredAt, phase }: Pick<Incident, "declaredAt" | "phase">,
  facts: readonly Fact[],
): string | null => {
  const end = phase.type === "resolved" ? phase.since : phase.type === "stood-down" ? phase.resolvedAt : null;
  if (declaredAt === null || end === null) return null;
  const log = distinctInOrder(facts);
  const declared = log.find(({ type }) => type === "incident.declared/1");
  const ended = log.findLast(({ at }) => at === end);
  if (!declared || !ended) return lengthInWords(end - declaredAt);
  const { ms, sure } = readClocks(log).between(declared, ended);
  return `${lengthInWords(ms)}${sure ? "" : " (clocks differ)"}`;
};
