// Whether the VAPID keys at hand are those that this relay's data belongs to. A push that is signed with other keys is
// refused by every push service, so other keys must never come about unnoticed.

export interface KeyEvidence {
  /** The public key that the last start noted; null if none has. */
  readonly inForce: string | null;
  /** How many phones are bound to each public key. */
  readonly phones: ReadonlyMap<string, number>;
  /** Whether other processes may be at work on the same data. */
  readonly isShared: boolean;
}

export type KeyVerdict =
  | { readonly type: "sound" }
  /** Nothing shows that there ever were keys. */
  | { readonly type: "first" }
  /** There were keys, and they aren't at hand; so many phones are bound to them. */
  | { readonly type: "lost"; readonly phones: number }
  /** The keys at hand are others than those that so many phones are bound to. */
  | { readonly type: "foreign"; readonly phones: number };

/** Returns the verdict on a public key; null if there is none at hand. */
export const judgeKey = (key: string | null, { inForce, phones, isShared }: KeyEvidence): KeyVerdict => {
  const bound = [...phones].reduce((sum, [to, count]) => (to === key ? sum : sum + count), 0);
  // Where nothing else is at work, a key that no phone is bound to binds nobody.
  const isNoted = inForce !== null && inForce !== key && (isShared || bound > 0);
  if (key === null) return isNoted || bound > 0 ? { type: "lost", phones: bound } : { type: "first" };
  const isForeign = inForce === null ? bound > 0 && !phones.has(key) : isNoted;
  return isForeign ? { type: "foreign", phones: bound } : { type: "sound" };
};
