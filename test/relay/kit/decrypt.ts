// Decrypts a push body by RFC 8291 and RFC 8188 with node:crypto alone, sharing nothing with the encryptor under test.

import { createDecipheriv, createECDH, createHmac, randomBytes } from "node:crypto";

/** The secrets of a subscription, which only the phone has, and its public part. */
export interface PhoneKeys {
  readonly privateKey: Buffer;
  readonly publicKey: Buffer;
  readonly auth: Buffer;
}

/** Returns fresh keys as a browser makes them. */
export const makePhoneKeys = (): PhoneKeys => {
  const curve = createECDH("prime256v1");
  const publicKey = curve.generateKeys();
  return { privateKey: curve.getPrivateKey(), publicKey, auth: randomBytes(16) };
};

const hmac = (key: Buffer, ...parts: readonly (Buffer | string)[]): Buffer => {
  const made = createHmac("sha256", key);
  for (const part of parts) made.update(part);
  return made.digest();
};

/** HKDF with a single round: no key here is longer than one hash. */
const derive = (salt: Buffer, secret: Buffer, info: readonly (Buffer | string)[], length: number): Buffer =>
  hmac(hmac(salt, secret), ...info, Buffer.from([1])).subarray(0, length);

const TAG = 16;

/** Returns the text of a body; throws if a byte of it is wrong. */
export const decrypt = ({ privateKey, publicKey, auth }: PhoneKeys, body: Buffer): string => {
  const salt = body.subarray(0, 16);
  const recordSize = body.readUInt32BE(16);
  const keyLength = body.readUInt8(20);
  const senderKey = body.subarray(21, 21 + keyLength);
  const record = body.subarray(21 + keyLength);
  if (keyLength !== 65 || senderKey[0] !== 4) throw new Error("The sender's key is no uncompressed point.");
  if (record.length > recordSize || recordSize < 18) throw new Error("A push must be a single record.");

  const curve = createECDH("prime256v1");
  curve.setPrivateKey(privateKey);
  const shared = curve.computeSecret(senderKey);
  const secret = derive(auth, shared, ["WebPush: info\0", publicKey, senderKey], 32);
  const key = derive(salt, secret, ["Content-Encoding: aes128gcm\0"], 16);
  const nonce = derive(salt, secret, ["Content-Encoding: nonce\0"], 12);

  const decipher = createDecipheriv("aes-128-gcm", key, nonce);
  decipher.setAuthTag(record.subarray(-TAG));
  const padded = Buffer.concat([decipher.update(record.subarray(0, -TAG)), decipher.final()]);
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end -= 1;
  if (padded[end] !== 2) throw new Error("The last record must be delimited by 2.");
  return padded.subarray(0, end).toString();
};
