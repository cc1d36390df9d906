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
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`${file} can’t be read (${(error as NodeJS.ErrnoException).code}).`, { cause: error });
  }
  let pair: Record<string, unknown>;
  try {
    pair = { ...(JSON.parse(text) as object) };
  } catch (error) {
    throw new Error(`${file} is no file of VAPID keys. Put its backup back.`, { cause: error });
  }
  return checkedPair({ publicKey: String(pair.publicKey), privateKey: String(pair.privateKey) }, file);
};

/** Returns the pair; throws a sentence that names where it is from if it isn't one. */
export const checkedPair = ({ publicKey, privateKey }: KeyPair, where: string): KeyPair => {
  const curve = createECDH("prime256v1");
  try {
    if (!/^[\w-]{43}$/.test(privateKey)) throw new Error("The length is wrong.");
    curve.setPrivateKey(privateKey, "base64url");
  } catch {
    throw new Error(`${where} are no VAPID keys: a private key has 32 bytes in base64url.`);
  }
  const own = curve.getPublicKey("base64url");
  if (own !== publicKey) throw new Error(`${where} don’t belong together.`);
  return { publicKey, privateKey };
};
