// The zones an export is printed in: UTC, or those of the phones that wrote the log, as far as their entries show.

import type { DeviceId, Instant } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import type { Zone } from "../../domain/text/zone.ts";

/** UTC, or each entry in the zone of the phone that recorded it. */
export type ExportZone = "utc" | "recorded";

interface PrintedZones {
  /** The zone of a phone's entries. */
  readonly of: (device: DeviceId | undefined) => Zone;
  /** The zone for the incident as a whole: that of the phone that declared, UTC if the log has no declaration. */
  readonly declared: Zone;
  readonly name: string;
}

/** Returns the chosen zones. */
export const printedZones = (facts: readonly Fact[], choice: ExportZone): PrintedZones => {
  if (choice === "utc") return { of: () => 0, declared: 0, name: "UTC" };
  const of = recordedZones(facts);
  const declared = of(facts.find(({ type }) => type === "incident.declared/1")?.device);
  return { of, declared, name: "the zone of the phone that recorded them" };
};

/** Returns each phone's zone: at any instant, that of its last entry by then, or of its first one; UTC without any. */
const recordedZones = (facts: readonly Fact[]): ((device: DeviceId | undefined) => Zone) => {
  const byDevice = Map.groupBy(facts, ({ device }) => device);
  const zones = new Map<DeviceId, Zone>();
  const zoneOf = (own: readonly Fact[]): Zone => {
    const sorted = own.toSorted((a, b) => a.at - b.at);
    const changes = sorted.filter(({ zone }, index) => index === 0 || zone !== sorted[index - 1]?.zone);
    const first = changes[0]?.zone ?? 0;
    return changes.length <= 1 ? first : (at: Instant) => changes.findLast((fact) => fact.at <= at)?.zone ?? first;
  };
  return (device) => {
    const own = device === undefined ? undefined : byDevice.get(device);
    if (device === undefined || !own) return 0;
    const known = zones.get(device) ?? zoneOf(own);
    zones.set(device, known);
    return known;
  };
};
