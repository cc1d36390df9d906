// Makes ids that sort by time (UUID version 7), even within one millisecond on one device.

import type { Ids } from "../actions/ports/ports.ts";
import type { FactId, IncidentId, PersonId } from "../domain/fact/ids.ts";

/** Returns the maker of ids. */
export const createIds = (): Ids => {
  const next = createSeries();
  return {
    incident: () => next() as IncidentId,
    fact: () => next() as FactId,
    person: () => next() as PersonId,
  };
};

/** Counts on from a random number within a millisecond, and from the latest one if the clock was set back. */
const createSeries = (): (() => string) => {
  let latest = 0;
  let count = 0;
  return () => {
    const [start = 0, left = 0, right = 0] = crypto.getRandomValues(new Uint32Array(3));
    const now = Date.now();
    if (now > latest) {
      latest = now;
      count = start >>> 1;
    } else count += 1;
    const time = hex(latest, 12);
    const tail = hex(((count & 0x3f) << 2) | (left & 3), 2) + hex(left >>> 24, 2) + hex(right, 8);
    const middle = `7${hex(count >>> 20, 3)}-${hex(0x8000 | ((count >>> 6) & 0x3fff), 4)}`;
    return `${time.slice(0, 8)}-${time.slice(8)}-${middle}-${tail}`;
  };
};

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");
