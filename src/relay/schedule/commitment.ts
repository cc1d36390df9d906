// Proof that nobody chose a drill's moment: its hash is published when the drill is armed, and the hashed text
// afterwards.

import { createHash } from "node:crypto";

export interface Opening {
  readonly momentAt: number;
  readonly nonce: string;
}

/** Returns the SHA-256 in hex over `${drillId}.${index}.${momentAt}.${nonce}`. */
export const commitmentOf = (drillId: string, index: number, { momentAt, nonce }: Opening): string =>
  createHash("sha256").update(`${drillId}.${index}.${momentAt}.${nonce}`).digest("hex");
