// What went wrong with the database, in the terms of the port.

import type { StorageFailure, StorageProblem } from "../../actions/ports/storage-port.ts";

/** Returns an error that carries `problem`. */
export const storageFailure = (problem: StorageProblem, cause?: unknown): StorageFailure =>
  Object.assign(new Error(`Storage: ${problem.type}`, { cause }), { problem });

/** Returns the error as a StorageFailure; one that already is comes back unchanged. */
export const toFailure = (error: unknown): StorageFailure =>
  error instanceof Error && "problem" in error ? (error as StorageFailure) : storageFailure(problemOf(error), error);

/** Returns the problem behind a browser's or Dexie's error. */
export const problemOf = (error: unknown): StorageProblem => {
  const chain = chainOf(error);
  const named = (...names: readonly string[]): boolean => chain.some(({ name }) => names.includes(name));
  const says = (words: RegExp): boolean => chain.some(({ message }) => words.test(message));
  if (named("QuotaExceededError")) return { type: "full" };
  if (named("VersionError")) return { type: "newer" };
  if (named("MissingAPIError", "SecurityError") || says(refusals)) return { type: "refused" };
  if (named("InvalidStateError", "DatabaseClosedError", "AbortError") || says(/server lost/i)) return { type: "lost" };
  const origin = chain.at(-1);
  return { type: "broken", detail: origin ? [origin.name, origin.message].filter(Boolean).join(": ") : String(error) };
};

// Firefox in private windows says "A mutation operation was attempted on a database that did not allow mutations",
// Chromium with site data blocked "The user denied permission to access the database".
const refusals = /did not allow mutations|user denied permission|access to the indexed database api is denied/i;

// The error and what it wraps, outermost first: Dexie keeps the browser's error as `inner`.
const chainOf = (error: unknown): readonly { readonly name: string; readonly message: string }[] => {
  const chain = [];
  let current = error;
  for (let depth = 0; depth < 5 && typeof current === "object" && current !== null; depth += 1) {
    const { name, message, inner, cause } = current as Partial<Record<"name" | "message" | "inner" | "cause", unknown>>;
    chain.push({ name: String(name ?? ""), message: String(message ?? "") });
    current = inner ?? cause;
  }
  return chain;
};
