// The key pair with which the relay signs its pushes. Every subscription is bound to it: if it is lost, every phone
// must subscribe again. Read from the environment, else from the data folder, else (PostgreSQL) from the database.

import { createECDH } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import webPush from "web-push";
import type { Store } from "./store.ts";

export interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

export interface FoundKeys extends KeyPair {
  /** Where the keys are stored, for the operator, if they were made just now; else null. */
  readonly madeIn: string | null;
}

/**
 * Resolves to the keys; rejects with a sentence if the given ones aren't a pair. Of several first processes, one makes
 * them.
 */
export const prepareVapidKeys = async (
  { db, engine }: Store,
  given: { readonly publicKey: string | null; readonly privateKey: string | null },
): Promise<FoundKeys> => {
  const { publicKey, privateKey } = given;
  if (publicKey !== null && privateKey !== null) {
    return { ...checked({ publicKey, privateKey }, "VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY"), madeIn: null };
  }
  if (engine.kind === "embedded") {
    const file = join(engine.folder, "vapid.json");
    const kept = readPair(file);
    if (kept) return { ...checked(kept, file), madeIn: null };
    const made = webPush.generateVAPIDKeys();
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: "wx", flush: true });
    return { ...made, madeIn: file };
  }
  const made = webPush.generateVAPIDKeys();
  const inserted = await db
    .insertInto("relay")
    .values({ operator_hash: null, vapid_public: made.publicKey, vapid_private: made.privateKey })
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet({ vapid_public: made.publicKey, vapid_private: made.privateKey })
        .where("relay.vapid_public", "is", null),
    )
    .returning("id")
    .executeTakeFirst();
  const row = await db.selectFrom("relay").select(["vapid_public", "vapid_private"]).executeTakeFirstOrThrow();
  const pair = { publicKey: row.vapid_public ?? "", privateKey: row.vapid_private ?? "" };
  return { ...checked(pair, "The database’s VAPID keys"), madeIn: inserted ? "the database" : null };
};

/** Null if there is no file yet; an unreadable one must not be replaced. */
const readPair = (file: string): KeyPair | null => {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`${file} can’t be read (${(error as NodeJS.ErrnoException).code}).`, { cause: error });
  }
  try {
    const { publicKey, privateKey } = JSON.parse(text) as Record<string, unknown>;
    return { publicKey: String(publicKey), privateKey: String(privateKey) };
  } catch (error) {
    throw new Error(`${file} is no file of VAPID keys. Put its backup back.`, { cause: error });
  }
};

const checked = ({ publicKey, privateKey }: KeyPair, where: string): KeyPair => {
  const curve = createECDH("prime256v1");
  try {
    curve.setPrivateKey(privateKey, "base64url");
  } catch {
    throw new Error(`${where} are no VAPID keys: a private key has 32 bytes in base64url.`);
  }
  const own = curve.getPublicKey("base64url");
  if (own !== publicKey) throw new Error(`${where} don’t belong together.`);
  return { publicKey, privateKey };
};
