// The browser's cryptographic random numbers and fingerprints.

import type { Randomness } from "../actions/ports/relay-ports.ts";

const RANGE = 2 ** 32;

/** Returns the source of random numbers. */
export const createRandomness = (): Randomness => ({
  below(end) {
    // Draws again if a number falls in the incomplete last round, or else the first ones would come up more often.
    const fair = RANGE - (RANGE % end);
    for (;;) {
      const [drawn = RANGE] = crypto.getRandomValues(new Uint32Array(1));
      if (drawn < fair) return drawn % end;
    }
  },
  nonce: () =>
    btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", ""),
  async fingerprint(text) {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  },
});
