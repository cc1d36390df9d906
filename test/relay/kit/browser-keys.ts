// The public half of a subscription's keys, as a browser makes them.

import { createECDH, randomBytes } from "node:crypto";

/** Returns new keys, in base64url without padding. */
export const createBrowserKeys = (): { readonly p256dh: string; readonly auth: string } => {
  const curve = createECDH("prime256v1");
  return { p256dh: curve.generateKeys("base64url"), auth: randomBytes(16).toString("base64url") };
};
