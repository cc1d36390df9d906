// Nobody chose the moment: the fingerprint that was published at arming must be that of the moment that came.

import type { FiringAnswer } from "../../formats/relay/drill-bodies.ts";
import type { RelayPorts } from "../ports/relay-ports.ts";
import { readSeal } from "./drill-seals.ts";

/**
 * Once the moment is told: "holds" where it fits the fingerprint that this phone kept while it was still to come, "fits"
 * where this phone saw the fingerprint only afterwards, "broken" where it doesn't fit. Before that "sealed".
 */
export type Commitment = "holds" | "fits" | "broken" | "sealed";

/** Resolves to whether the opening belongs to the commitment. A drill of this phone is its own witness (`isHere`). */
export const checkCommitment = async (
  { chance, kept }: Pick<RelayPorts, "chance" | "kept">,
  drillId: string,
  { index, commitment, opening }: Pick<FiringAnswer, "index" | "commitment" | "opening">,
  isHere = false,
): Promise<Commitment> => {
  if (!opening) return "sealed";
  const opened = await chance.fingerprint(`${drillId}.${index}.${opening.momentAt}.${opening.nonce}`);
  const seen = isHere ? commitment : await readSeal(kept, drillId, index);
  if (opened !== commitment || (seen !== null && seen !== commitment)) return "broken";
  return seen === null ? "fits" : "holds";
};
