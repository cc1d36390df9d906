// VAPID keys in a file of the data folder, for its owner alone.

import { createECDH } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** Returns the file's path in a data folder. */
export const vapidFile = (folder: string): string => join(folder, "vapid.json");

/** Writes the file, whole or not at all; throws if there is one. */
export const writeKeyFile = (file: string, { publicKey, privateKey }: KeyPair): void => {
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  const text = `${JSON.stringify({ publicKey, privateKey }, null, 2)}\n`;
  writeFileSync(draft, text, { mode: 0o600, flag: "wx", flush: true });
  linkSync(draft, file);
  rmSync(draft);
};

/** Returns the pair, or null if there is no file; throws a sentence if it can't be read: it must not be replaced. */
export const readKeyFile = (file: string): KeyPair | null => {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    throw unusable(file, `can’t be read (${code})`, error);
  }
  let pair: Record<string, unknown>;
  try {
    pair = { ...(JSON.parse(text) as object) };
  } catch (error) {
    throw unusable(file, "isn’t a file of VAPID keys", error);
  }
  const found = { publicKey: String(pair.publicKey), privateKey: String(pair.privateKey) };
  const fault = faultOf(found);
  if (fault !== null) throw unusable(file, inFile[fault]);
  return found;
};

const unusable = (file: string, what: string, cause?: unknown): Error =>
  new Error(
    `${file} ${what}. Put a copy of the right one back. If there is none, move it away and start once with --new-vapid-keys: phones then get no push until their app is opened.`,
    { cause },
  );

type Fault = "no private key" | "another public key";

const inFile: Readonly<Record<Fault, string>> = {
  "no private key": "holds no VAPID keys: a private key has 32 bytes in base64url",
  "another public key": "holds two keys that don’t belong together",
};

const faultOf = ({ publicKey, privateKey }: KeyPair): Fault | null => {
  const curve = createECDH("prime256v1");
  try {
    if (!/^[\w-]{43}$/.test(privateKey)) return "no private key";
    curve.setPrivateKey(privateKey, "base64url");
  } catch {
    return "no private key";
  }
  return curve.getPublicKey("base64url") === publicKey ? null : "another public key";
};

/** Returns the pair; throws a sentence that names where it is from, in the plural, if it isn't one. */
export const checkedPair = (pair: KeyPair, where: string): KeyPair => {
  const fault = faultOf(pair);
  if (fault === null) return pair;
  throw new Error(
    fault === "no private key"
      ? `${where} are no VAPID keys: a private key has 32 bytes in base64url.`
      : `${where} don’t belong together.`,
  );
};
