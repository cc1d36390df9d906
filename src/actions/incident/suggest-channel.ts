// A name for the incident's channel that sorts by day and says what it is about.

import type { Incident } from "../../domain/incident/incident.ts";
import { calendarDay } from "../../domain/text/calendar.ts";
import type { Zone } from "../../domain/text/zone.ts";

/** Returns e.g. "#inc-20261121-checkout", at most 80 characters; no service while unknown, "#drill-…" for a drill. */
export const suggestChannel = (incident: Incident, zone: Zone): string => {
  const { declaredAt, details, drill, restriction } = incident;
  const day = declaredAt === null ? "" : calendarDay(declaredAt, zone).replaceAll("-", "");
  const service = (restriction.set?.name ?? details.service ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `#${[drill ? "drill" : "inc", day, service].filter((part) => part !== "").join("-")}`
    .slice(0, 80)
    .replace(/-$/, "");
};
