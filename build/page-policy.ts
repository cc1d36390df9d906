// The content security policy of the page: what it may load, run and connect to.

import { createHash } from "node:crypto";

/**
 * The relays that a phone may join, as `toRelayOrigin` accepts their addresses: any with https, and on this machine
 * also without. The build can't know which one: a person enters it on the phone.
 */
const relays = ["https:", "http://localhost:*", "http://127.0.0.1:*"];

/** Returns the policy; it allows no inlined styles and scripts but these. */
export const pagePolicy = (styles: readonly string[], scripts: readonly string[]): string =>
  [
    "default-src 'self'",
    `script-src 'self' ${scripts.map(hash).join(" ")}`,
    `style-src 'self' ${styles.map(hash).join(" ")}`,
    "img-src 'self' data:",
    `connect-src 'self' ${relays.join(" ")}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
