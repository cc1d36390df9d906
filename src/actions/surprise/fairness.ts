// Nobody chose the moment of a drill, and anybody can check that. The relay publishes a fingerprint of each moment when
// the drill is armed; every phone of the team stores it, because the relay alone could change both afterwards; once the
// moment is revealed, it must match the fingerprint that this phone has stored.

import { anyText } from "../../formats/json/shape.ts";
import type { FiringAnswer } from "../../formats/relay/drill-bodies.ts";
import { keptTable } from "../kept/kept-values.ts";
import type { KeptValues, RelayPorts } from "../ports/relay-ports.ts";
import { readMembership } from "../relay-link/membership.ts";
import { relayCalls } from "../relay-link/relay-calls.ts";

/** Resolves once the commitments of all armed drills are stored, if the relay could be asked. */
export const recordCommitments = async ({
  kept,
  relay,
  withLock,
}: Pick<RelayPorts, "kept" | "relay" | "withLock">): Promise<void> => {
  const membership = await readMembership(kept);
  if (!membership) return;
  const answer = await relay.ask(membership.relay, relayCalls.drills(membership.deviceToken));
  if (answer.type !== "ok") return;
  const seen = answer.value.drills.flatMap(({ drillId, firings }) =>
    firings.filter(({ state }) => state === "armed").map(({ index, commitment }) => ({ drillId, index, commitment })),
  );
  await withLock("first90-drills", () => keepCommitments(kept, seen));
};

/**
 * Once the moment is revealed: "holds" if it matches the fingerprint that this phone stored beforehand, "fits" if this
 * phone saw the fingerprint only afterwards, "broken" if it doesn't match. Before that, "sealed".
 */
export type Commitment = "holds" | "fits" | "broken" | "sealed";

/** Resolves to whether the opening matches the commitment. A drill of this phone is its own witness (`isHere`). */
export const checkCommitment = async (
  { random, kept }: Pick<RelayPorts, "random" | "kept">,
  drillId: string,
  { index, commitment, opening }: Pick<FiringAnswer, "index" | "commitment" | "opening">,
  isHere = false,
): Promise<Commitment> => {
  if (!opening) return "sealed";
  const opened = await random.fingerprint(`${drillId}.${index}.${opening.momentAt}.${opening.nonce}`);
  const seen = isHere ? commitment : await readCommitment(kept, drillId, index);
  if (opened !== commitment || (seen !== null && seen !== commitment)) return "broken";
  return seen === null ? "fits" : "holds";
};

export interface CommitmentSeen {
  readonly drillId: string;
  readonly index: number;
  readonly commitment: string;
}

/** The oldest are dropped first. */
const commitments = keptTable<string>("drills.seals", 300, anyText);

const nameOf = ({ drillId, index }: Pick<CommitmentSeen, "drillId" | "index">): string => `${drillId}.${index}`;

/** Resolves once the commitments are stored; one that is stored already stays as it was first seen. */
export const keepCommitments = async (kept: KeptValues, seen: readonly CommitmentSeen[]): Promise<void> => {
  const known = await commitments.read(kept);
  const fresh = seen.filter((one) => known[nameOf(one)] === undefined);
  if (fresh.length === 0) return;
  const all = [...Object.entries(known), ...fresh.map((one) => [nameOf(one), one.commitment] as const)];
  await commitments.write(kept, Object.fromEntries(all));
};

/** Resolves to the commitment as this phone first saw it; null if it never did. */
export const readCommitment = async (kept: KeptValues, drillId: string, index: number): Promise<string | null> =>
  (await commitments.read(kept))[nameOf({ drillId, index })] ?? null;
