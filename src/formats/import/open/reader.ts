// What the steps of the reader share: what is wanted, and how to go on with what was found inside.

import type { WantedFile } from "../wanted-file.ts";

/** Texts of the wanted kind, each one JSON value; or what the file is instead. */
export type Found =
  | { readonly texts: readonly string[]; readonly beside: readonly string[] }
  | { readonly sentence: string };

export interface Reader {
  readonly wanted: WantedFile;
  /** Reads bytes that were inside: unpacked or decoded. */
  bytes(bytes: Uint8Array): Found;
  /** Reads a text that was inside. */
  text(text: string): Found;
}

export const isFound = (found: Found): found is Extract<Found, { readonly texts: unknown }> => "texts" in found;

/** Returns one finding of several; the first sentence if none of them has a text; null if there are none. */
export const together = (all: readonly Found[]): Found | null => {
  const taken = all.filter(isFound);
  if (taken.length === 0) return all[0] ?? null;
  return { texts: taken.flatMap(({ texts }) => texts), beside: taken.flatMap(({ beside }) => beside) };
};
