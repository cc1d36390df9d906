// Makes the body of a push that only its phone can read. All bodies have the same length: a push service, or whoever
// watches the wire, can't tell a drill from a test or from an incident.

import { createECDH, randomBytes } from "node:crypto";
import { HEADER_BYTES, sealRecord, TAG_BYTES } from "./seal-record.ts";

/** A subscription's keys as the phone gave them, in base64url. */
export interface PushKeys {
  readonly p256dh: string;
  readonly auth: string;
}

type Encrypted =
  | { readonly ok: true; readonly body: Buffer }
  /** Keys that no phone has, or a text that no push service takes. */
  | { readonly ok: false; readonly reason: "keys" | "too-large" };

/**
 * The record before it is sealed. Any push of ours fits in the first, however long its app's address is; some services
 * hand bodies on in base64, within the same 4,096 bytes, so that all of them can't be used. The second is all of them.
 */
const RECORD_BYTES = [2048, 4096 - HEADER_BYTES - TAG_BYTES] as const;
/** Ends the text in the last record of a body; zeros follow. */
const DELIMITER = 2;

const KEY_BYTES = 65;
/** A point in its one usual form; node:crypto takes others too. */
const UNCOMPRESSED = 4;
const AUTH_BYTES = 16;

/** Returns the encrypted text, or why there is none; never throws. */
export const encryptPush = ({ p256dh, auth }: PushKeys, text: string): Encrypted => {
  const receiver = { publicKey: Buffer.from(p256dh, "base64url"), auth: Buffer.from(auth, "base64url") };
  const { publicKey, auth: secret } = receiver;
  if (publicKey.length !== KEY_BYTES || publicKey[0] !== UNCOMPRESSED || secret.length !== AUTH_BYTES) return noKeys;
  const record = padded(Buffer.from(text));
  if (!record) return { ok: false, reason: "too-large" };
  // A key pair of its own for each push: the standard wants it, and two pushes have nothing in common then.
  const sender = createECDH("prime256v1");
  sender.generateKeys();
  try {
    return { ok: true, body: sealRecord(receiver, record, sender, randomBytes(16)) };
  } catch {
    return noKeys;
  }
};

const noKeys: Encrypted = { ok: false, reason: "keys" };

const padded = (text: Buffer): Buffer | null => {
  const size = RECORD_BYTES.find((bytes) => text.length < bytes);
  if (size === undefined) return null;
  const record = Buffer.alloc(size);
  text.copy(record);
  record[text.length] = DELIMITER;
  return record;
};
