// Reads a VAPID header as a push service does (RFC 8292), with node:crypto alone.

import { createPublicKey, verify } from "node:crypto";

const DAY_S = 86_400;

/** Returns what is wrong with the header, or null. `origin` is the service's own, with its port. */
export const vapidFault = (
  header: string | undefined,
  origin: string,
  expectedKey: string | null,
  nowMs: number,
): string | null => {
  const [, token, key] = /^vapid t=([\w-]+\.[\w-]+\.[\w-]+), ?k=([\w-]+)$/.exec(header ?? "") ?? [];
  if (!token || !key) return "no vapid header";
  if (expectedKey !== null && key !== expectedKey) return "another key than the subscription's";
  const [head = "", claims = "", signature = ""] = token.split(".");
  const point = Buffer.from(key, "base64url");
  if (point.length !== 65 || point[0] !== 4) return "the key is no uncompressed point";
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString("base64url"));
  const publicKey = createPublicKey({ key: { kty: "EC", crv: "P-256", x: x ?? "", y: y ?? "" }, format: "jwk" });
  const isSigned = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  if (!isSigned) return "the signature does not fit";
  const { alg } = JSON.parse(Buffer.from(head, "base64url").toString());
  if (alg !== "ES256") return "the algorithm must be ES256";
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, "base64url").toString());
  if (aud !== origin) return `the audience is ${aud}`;
  if (!Number.isInteger(exp) || exp * 1000 <= nowMs) return "the token has run out";
  if (exp - nowMs / 1000 > DAY_S) return "the token lives for more than a day";
  if (!/^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/.test(sub)) return "the subject is no address";
  return null;
};
