// The fingerprints of drills' moments as this phone saw them while the moments were still to come. The relay alone could
// change both fingerprint and moment afterwards; what a phone has kept, it can't.

import { anyText } from "../../formats/json/shape.ts";
import { keptTable } from "../kept/kept-values.ts";
import type { KeptValues } from "../ports/relay-ports.ts";

export interface SealSeen {
  readonly drillId: string;
  readonly index: number;
  readonly commitment: string;
}

/** The oldest go first. */
const seals = keptTable<string>("drills.seals", 300, anyText);

const nameOf = ({ drillId, index }: Pick<SealSeen, "drillId" | "index">): string => `${drillId}.${index}`;

/** Keeps the seals; one that is kept already stays as it was first seen. */
export const keepSeals = async (kept: KeptValues, seen: readonly SealSeen[]): Promise<void> => {
  const known = await seals.read(kept);
  const fresh = seen.filter((seal) => known[nameOf(seal)] === undefined);
  if (fresh.length === 0) return;
  const all = [...Object.entries(known), ...fresh.map((seal) => [nameOf(seal), seal.commitment] as const)];
  await seals.write(kept, Object.fromEntries(all));
};

/** Resolves to the seal as this phone first saw it; null where it never did. */
export const readSeal = async (kept: KeptValues, drillId: string, index: number): Promise<string | null> =>
  (await seals.read(kept))[nameOf({ drillId, index })] ?? null;
