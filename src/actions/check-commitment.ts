// Nobody chose the moment: the fingerprint that was published at arming must be that of the moment that came.

import type { FiringAnswer } from "../formats/relay/drill-bodies.ts";
import type { Chance } from "./relay-ports.ts";

/** "holds" and "broken" once the moment is told; "sealed" before that. */
export type Commitment = "holds" | "broken" | "sealed";

/** Resolves to whether the opening belongs to the commitment. */
export const checkCommitment = async (
  { fingerprint }: Pick<Chance, "fingerprint">,
  drillId: string,
  { index, commitment, opening }: Pick<FiringAnswer, "index" | "commitment" | "opening">,
): Promise<Commitment> => {
  if (!opening) return "sealed";
  const opened = await fingerprint(`${drillId}.${index}.${opening.momentAt}.${opening.nonce}`);
  return opened === commitment ? "holds" : "broken";
};
