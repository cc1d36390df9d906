// Each phone counts its own entries of an incident, so that a log shows which of them didn't come along.

import type { DeviceId } from "../fact/ids.ts";
import type { Fact } from "../incident/facts.ts";

/** Entries of one phone that are missing, from one number to another. */
export interface MissingEntries {
  /** Who held the phone; empty if nobody gave a name. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Returns the gaps between the entries that are there, phone by phone; the last ones of a phone can't be known. */
export const missingEntries = (facts: readonly Fact[]): readonly MissingEntries[] => {
  const phones = new Map<DeviceId, { name: string; readonly numbers: number[] }>();
  for (const { device, seq, by } of facts) {
    const phone = phones.get(device) ?? { name: "", numbers: [] };
    phones.set(device, phone);
    phone.numbers.push(seq);
    if (by.name.trim() !== "") phone.name = by.name.trim();
  }
  return [...phones.values()].flatMap(({ name, numbers }) => {
    const sorted = numbers.sort((one, other) => one - other);
    return sorted.flatMap((number, index) => {
      const before = sorted[index - 1] ?? 0;
      return number > before + 1 ? [{ name, from: before + 1, to: number - 1 }] : [];
    });
  });
};
