// A number that phones compare, beside a digest of what it versions: one can't change without the other.

import { expect } from "vitest";

export interface Known {
  readonly version: number;
  readonly digest: string;
}

export interface Guarded {
  /** What has changed, e.g. "The text of the built-in pack". */
  readonly what: string;
  /** Where the number is, e.g. "version in src/content/built-in-pack.ts". */
  readonly number: string;
  /** The test that contains `known`. */
  readonly test: string;
}

/** Fails, with the line to put into the test, unless version and digest are as known. */
export const guardVersion = ({ what, number, test }: Guarded, now: Known, known: Known): void => {
  if (now.version === known.version && now.digest === known.digest) return;
  const isRaised = now.version > known.version;
  const version = isRaised ? now.version : known.version + 1;
  const line = `const known = { version: ${version}, digest: "${now.digest}" };`;
  expect.fail(
    `${what} has changed. ${isRaised ? "P" : `Raise ${number} to ${version}, then p`}ut this line into ${test}:\n${line}`,
  );
};
