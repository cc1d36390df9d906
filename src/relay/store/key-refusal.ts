// Why the relay doesn't start with the VAPID keys at hand, and the ways on, in one sentence each.

import type { KeyVerdict } from "./key-verdict.ts";

const VARIABLES = "VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY";

interface KeyPlaces {
  /** The file of keys in the data folder; null if the keys would be in the database. */
  readonly file: string | null;
  /** Where the keys at hand are from. */
  readonly from: "variables" | "file" | "database" | "nowhere";
  /** Whether the file or the database has the right pair, which the variables hide. */
  readonly isHidden: boolean;
}

/** Returns what to tell the operator. */
export const keyRefusal = (
  { type, phones }: Extract<KeyVerdict, { type: "lost" | "foreign" }>,
  { file, from, isHidden }: KeyPlaces,
): string => {
  const renew = `Or start once with --new-vapid-keys: ${costOf(phones)}`;
  if (type === "lost") {
    const missing = file === null ? "the database has none" : `${file} is missing`;
    const back = file === null ? "Set" : "Put the file back, or set";
    return `${boundPhones(phones)} bound to VAPID keys that aren’t here: ${missing}, and ${VARIABLES} aren’t set. ${back} ${VARIABLES} to the ones that the relay ran with. ${renew}`;
  }
  const kept = file ?? "the database";
  const place = from === "variables" ? VARIABLES : kept;
  const back = isHidden
    ? `The right ones are in ${kept}: take the variables away.`
    : from === "file"
      ? `Put the right ${file} back, or set ${VARIABLES} to the ones that the relay ran with.`
      : `Set ${VARIABLES} to the ones that the relay ran with.`;
  return `${boundPhones(phones)} bound to other VAPID keys than those in ${place}. ${back} ${renew}`;
};

const boundPhones = (count: number): string => {
  if (count === 0) return "This relay is";
  return count === 1 ? "1 phone is" : `${count.toLocaleString("en")} phones are`;
};

/** Returns what new keys mean for phones that are bound to others, as the end of a sentence. */
const costOf = (phones: number): string => {
  if (phones === 0) return "no phone has turned push on yet.";
  return phones === 1
    ? "no push reaches that phone then until its app is opened."
    : "no push reaches those phones then until their app is opened.";
};
