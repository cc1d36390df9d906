// The zones of the phones that wrote a log, as far as their own entries show them: what a local export is printed in.

import type { Fact } from "../../domain/incident/facts.ts";
import type { DeviceId, Instant } from "../../domain/fact/ids.ts";
import type { Zone } from "../../domain/text/zone.ts";

/** Returns each phone's zone: at any instant that of its last entry before, or of its first one; UTC for a phone with none. */
export const recordedZones = (facts: readonly Fact[]): ((device: DeviceId | undefined) => Zone) => {
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

/** Returns the zone of the phone that declared; UTC where no declaration is in the log. */
export const declaredZone = (facts: readonly Fact[]): Zone =>
  recordedZones(facts)(facts.find(({ type }) => type === "incident.declared/1")?.device);
