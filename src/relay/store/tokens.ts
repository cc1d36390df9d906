// Makes and hashes the secrets with which people and phones prove what they may do. The relay stores only the hashes.

import { createHash, randomBytes } from "node:crypto";

export type TokenKind = "operator" | "admin" | "invite" | "device";

const prefixes: Readonly<Record<TokenKind, string>> = { operator: "op_", admin: "ad_", invite: "in_", device: "dv_" };

export interface NewToken {
  /** Given out only once. */
  readonly token: string;
  readonly hash: string;
}

/** Returns a new secret of 32 random bytes, with the prefix of its kind, and the hash to store. */
export const newToken = (kind: TokenKind): NewToken => {
  const token = prefixes[kind] + randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token) };
};

/** Returns the SHA-256 in hex: a secret of 256 random bits needs no slower hash. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Returns which kind a token claims to be, or null if it isn't a token at all. */
export const kindOfToken = (token: string): TokenKind | null => {
  if (!/^[a-z]{2}_[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const found = Object.entries(prefixes).find(([, prefix]) => token.startsWith(prefix));
  return found ? (found[0] as TokenKind) : null;
};

/** Returns a new id of 16 characters: unguessable, but not a secret. */
export const newId = (): string => randomBytes(12).toString("base64url");
