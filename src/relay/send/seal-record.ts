// Seals one record for one phone (RFC 8291 on RFC 8188), from nothing but node:crypto. Everything random is given, so
// that it can be compared with the standard's own example byte for byte.

import { createCipheriv, createSecretKey, type ECDH, hkdfSync, type KeyObject } from "node:crypto";

export interface Receiver {
  /** The phone's public key: an uncompressed point on P-256. */
  readonly publicKey: Buffer;
  /** The 16 bytes that only the phone and its relays know. */
  readonly auth: Buffer;
}

/** The header: the salt, the record size, the length of the sender's key, and the key. */
export const HEADER_BYTES = 16 + 4 + 1 + 65;
export const TAG_BYTES = 16;
/** Any body of a push is one record of at most this size. */
const RECORD_SIZE = 4096;

/** Returns the body of a push; `record` is padded already. Throws if the phone's key is no point on the curve. */
export const sealRecord = ({ publicKey, auth }: Receiver, record: Buffer, sender: ECDH, salt: Buffer): Buffer => {
  const own = sender.getPublicKey();
  const shared = sender.computeSecret(publicKey);
  const secret = keyOf(derive(keyOf(shared), auth, Buffer.concat([KEY_INFO, publicKey, own]), 32));
  const nonce = derive(secret, salt, NONCE_INFO, 12);
  const cipher = createCipheriv("aes-128-gcm", keyOf(derive(secret, salt, CONTENT_INFO, 16)), nonce);
  const sealed = cipher.update(record);
  cipher.final();
  const header = Buffer.allocUnsafe(5);
  header.writeUInt32BE(RECORD_SIZE);
  header.writeUInt8(own.length, 4);
  return Buffer.concat([salt, header, own, sealed, cipher.getAuthTag()]);
};

const KEY_INFO = Buffer.from("WebPush: info\0");
const CONTENT_INFO = Buffer.from("Content-Encoding: aes128gcm\0");
const NONCE_INFO = Buffer.from("Content-Encoding: nonce\0");

/** Given as bytes, Node finds out by an exception inside it that they aren't a key object: a fifth of all this work. */
const keyOf = (bytes: Buffer): KeyObject => createSecretKey(bytes);

const derive = (secret: KeyObject, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, salt, info, length));
