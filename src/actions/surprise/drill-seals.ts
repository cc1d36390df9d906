// The fingerprints of drills' moments as this phone saw them while the moments were still to come. The relay alone could
// change both fingerprint and moment afterwards; what a phone has kept, it can't.

import type { KeptValues } from "../ports/relay-ports.ts";

type Seals = Readonly<Record<string, string>>;

export interface SealSeen {
  readonly drillId: string;
  readonly index: number;
  readonly commitment: string;
}

const KEY = "drills.seals";
/** The oldest go first. */
const MOST = 300;

const nameOf = ({ drillId, index }: Pick<SealSeen, "drillId" | "index">): string => `${drillId}.${index}`;

const readSeals = async ({ readSetting }: KeptValues): Promise<Seals> =>
  ((await readSetting(KEY)) as Seals | null) ?? {};

/** Keeps the seals; one that is kept already stays as it was first seen. */
export const keepSeals = async (kept: KeptValues, seen: readonly SealSeen[]): Promise<void> => {
  const known = await readSeals(kept);
  const fresh = seen.filter((seal) => known[nameOf(seal)] === undefined);
  if (fresh.length === 0) return;
  const all = [...Object.entries(known), ...fresh.map((seal) => [nameOf(seal), seal.commitment] as const)];
  await kept.writeSetting(KEY, Object.fromEntries(all.slice(-MOST)));
};

/** Resolves to the seal as this phone first saw it; null where it never did. */
export const readSeal = async (kept: KeptValues, drillId: string, index: number): Promise<string | null> =>
  (await readSeals(kept))[nameOf({ drillId, index })] ?? null;
