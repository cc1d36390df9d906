// A name for the incident's channel that sorts by time, says what it is about, and is nobody else's: a chat keeps the
// names of archived channels, so two incidents of a day must not share one.

import type { Incident } from "../../domain/incident/incident.ts";
import { neutralName } from "../../domain/incident/restriction/neutral-name.ts";
import { isoStamp } from "../../domain/text/calendar.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import type { Zone } from "../../domain/text/zone.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";

/**
 * Returns e.g. "#inc-20261121-0302-checkout", at most 80 characters, by the minute of the declaration; no service while
 * unknown, "#drill-…" for a drill. If one of the others was declared in the same minute, it has four signs of its own.
 */
export const suggestChannel = (
  incident: Incident,
  zone: Zone,
  others: readonly Pick<IncidentSummary, "id" | "drill" | "declaredAt">[] = [],
): string => {
  const { id, declaredAt, details, drill, restriction } = incident;
  const time = declaredAt === null ? "" : isoStamp(declaredAt, zone).slice(0, 16).replaceAll(/[-:]/g, "");
  const isShared = others.some(
    (other) => other.id !== id && other.drill === drill && isSameMinute(other.declaredAt, declaredAt),
  );
  const parts = [
    drill ? "drill" : "inc",
    time.replace("T", "-"),
    isShared ? neutralName(id).slice(-4).toLowerCase() : "",
    plain(restriction.set?.name ?? details.service ?? ""),
  ];
  return `#${parts.filter((part) => part !== "").join("-")}`.slice(0, 80).replace(/-$/, "");
};

const isSameMinute = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && Math.floor(one / MINUTE_MS) === Math.floor(other / MINUTE_MS);

const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
