// The ledger of temporary changes: what is still on, and who answers for it. The work, the handoff, the stand-down and
// the exports all read this one.

import type { Incident } from "../incident/incident.ts";
import type { TemporaryChange } from "../incident/mitigation/state.ts";

type OwnedChange = TemporaryChange & { readonly owner: NonNullable<TemporaryChange["owner"]> };

interface TemporaryChanges {
  /** Neither undone nor owned, the oldest first. */
  readonly open: readonly TemporaryChange[];
  /** Still on, but somebody answers for them until a date, the earliest date first. */
  readonly owned: readonly OwnedChange[];
}

/** Returns the temporary changes that are still on; a change leaves only by being undone, lifted or withdrawn. */
export const temporaryChanges = ({ mitigation }: Incident): TemporaryChanges => {
  const all = Object.values(mitigation.temporary).sort((a, b) => a.at - b.at);
  return {
    open: all.filter(({ owner }) => owner === null),
    owned: all.filter(isOwned).sort((a, b) => a.owner.until - b.owner.until),
  };
};

const isOwned = (change: TemporaryChange): change is OwnedChange => change.owner !== null;
