// Real zones and the nights when their clocks change, by Node's own rules.

import type { Instant } from "../../../src/domain/fact/ids.ts";
import { namedZone } from "../../../src/relay/schedule/named-zone.ts";

export const berlin = namedZone("Europe/Berlin");
export const newYork = namedZone("America/New_York");
export const lordHowe = namedZone("Australia/Lord_Howe");
export const kolkata = namedZone("Asia/Kolkata");

/** Each zone with moments around which its clocks change; Kolkata's never do. */
export const nights = [
  { name: "Europe/Berlin", zone: berlin, changes: ["2026-03-29T01:00Z", "2026-10-25T01:00Z"] },
  { name: "America/New_York", zone: newYork, changes: ["2026-11-01T06:00Z", "2027-03-14T07:00Z"] },
  { name: "Australia/Lord_Howe", zone: lordHowe, changes: ["2026-04-04T15:00Z", "2026-10-03T15:30Z"] },
  { name: "Asia/Kolkata", zone: kolkata, changes: ["2026-10-25T01:00Z"] },
].map(({ changes, ...rest }) => ({ ...rest, changes: changes.map((at) => Date.parse(at) as Instant) }));
