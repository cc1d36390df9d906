// What the operator should know about VAPID keys that were accepted although phones are bound to others.

import type { RelayOptions } from "./relay-options.ts";
import type { FoundKeys } from "./store/vapid-keys.ts";

/** Returns the lines to print. */
export const keyNotes = (
  { renewsKeys }: Pick<RelayOptions, "renewsKeys">,
  { leftBehind, madeIn }: Pick<FoundKeys, "leftBehind" | "madeIn">,
): readonly string[] => {
  if (!renewsKeys) return [];
  if (leftBehind === null && madeIn === null) {
    return ["--new-vapid-keys changed nothing: the keys are those that the phones are bound to. Leave it out."];
  }
  return [...costOf(leftBehind ?? 0), "Leave --new-vapid-keys out from now on: it would accept other keys again."];
};

const costOf = (phones: number): readonly string[] => {
  if (phones === 0) return [];
  return phones === 1
    ? ["1 phone is bound to other VAPID keys: it gets no push until its app is opened."]
    : [
        `${phones.toLocaleString("en")} phones are bound to other VAPID keys: they get no push until their app is opened.`,
      ];
};
