// Proof of who is sending. Signing costs as much as encrypting, and a token is valid for every push to the same
// service, so each origin's token is reused until shortly before it expires.

import webPush from "web-push";

export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
  /** `mailto:` or `https:`, for the people who run the push service. */
  readonly subject: string;
}

export interface VapidTokens {
  /** Returns the Authorization header for a push service's origin (with its port). */
  headerFor(origin: string): string;
  /** Forgets the token that a service has refused, so that a new one is signed, unless that has happened already. */
  forget(origin: string, refused: string): void;
}

/** At most 24 hours are allowed; half of that leaves room for differing clocks. */
const LIFE_S = 12 * 3600;
const RENEW_BEFORE_S = 3600;
const MAX_ORIGINS = 500;

/** Returns the tokens of these keys; `now` is the wall clock in ms. */
export const createVapidTokens = (keys: VapidKeys, now: () => number = Date.now): VapidTokens => {
  const cached = new Map<string, { readonly header: string; readonly expiresS: number }>();
  const headerFor = (origin: string): string => {
    const nowS = Math.floor(now() / 1000);
    const known = cached.get(origin);
    // If the clock was set back, the service would see the token as too long-lived.
    if (known && known.expiresS - nowS > RENEW_BEFORE_S && known.expiresS - nowS <= LIFE_S) return known.header;
    const expiresS = nowS + LIFE_S;
    const { subject, publicKey, privateKey } = keys;
    const signed = webPush.getVapidHeaders(origin, subject, publicKey, privateKey, "aes128gcm", expiresS);
    if (cached.size >= MAX_ORIGINS) cached.clear();
    cached.set(origin, { header: signed.Authorization, expiresS });
    return signed.Authorization;
  };
  const forget = (origin: string, refused: string): void => {
    if (cached.get(origin)?.header === refused) cached.delete(origin);
  };
  return { headerFor, forget };
};
