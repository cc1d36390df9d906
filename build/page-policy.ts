// The content security policy of the page: what it may load, run and speak to.

import { createHash } from "node:crypto";

/**
 * The relays that a phone may join, as `toRelayOrigin` takes their addresses: any with https, and without it on this
 * machine. Which one it is, only a person knows, on the phone.
 */
const relays = ["https:", "http://localhost:*", "http://127.0.0.1:*"];

/** Returns the policy; of inlined styles and scripts it lets pass these alone. */
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
