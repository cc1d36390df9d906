// The key pair with which the relay signs its pushes. Every subscription is bound to it: if it is lost, every phone
// must subscribe again. Read from the environment, else from the data folder, else from the database; made only where
// nothing shows that there was one before.

import { sql } from "kysely";
import webPush from "web-push";
import { checkedPair, type KeyPair, readKeyFile, vapidFile, writeKeyFile } from "./key-file.ts";
import { keyRefusal } from "./key-refusal.ts";
import { judgeKey } from "./key-verdict.ts";
import type { Store, Trx } from "./store.ts";

export interface FoundKeys extends KeyPair {
  /** Where the keys are stored, for the operator, if they were made just now; else null. */
  readonly madeIn: string | null;
  /** How many phones are bound to other keys, if that was accepted just now; else null. */
  readonly leftBehind: number | null;
}

interface GivenKeys {
  readonly publicKey: string | null;
  readonly privateKey: string | null;
}

/**
 * Resolves to the keys, and notes that they are in force. Rejects with a sentence if the given ones aren't a pair, or if
 * the data belongs to others that aren't at hand, unless `renews`. Of several processes at once, one decides.
 */
export const prepareVapidKeys = async (
  { db, engine }: Store,
  { publicKey, privateKey }: GivenKeys,
  renews = false,
): Promise<FoundKeys> => {
  const file = engine.kind === "embedded" ? vapidFile(engine.folder) : null;
  const given =
    publicKey !== null && privateKey !== null
      ? checkedPair({ publicKey, privateKey }, "VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY")
      : null;
  return db.transaction().execute(async (trx) => {
    await sql`insert into relay (id) values (1) on conflict (id) do nothing`.execute(trx);
    const row = await trx.selectFrom("relay").selectAll().forUpdate().executeTakeFirstOrThrow();
    const filed = file === null || given !== null ? null : readKeyFile(file);
    const stored = pairOf(row.vapid_public, row.vapid_private);
    const found = given ?? filed ?? stored;
    const evidence = {
      inForce: row.vapid_in_force,
      phones: await countPhones(trx),
      isShared: engine.kind === "postgres",
    };
    const verdict = judgeKey(found?.publicKey ?? null, evidence);
    const isRefused = verdict.type === "lost" || verdict.type === "foreign";
    if (isRefused && !renews) {
      const hidden = given && (stored ?? (file === null ? null : peek(file)));
      const isHidden = hidden !== null && judgeKey(hidden.publicKey, evidence).type === "sound";
      const from = given ? "variables" : filed ? "file" : stored ? "database" : "nowhere";
      throw new Error(keyRefusal(verdict, { file, from, isHidden }));
    }
    const leftBehind = isRefused ? verdict.phones : null;
    const pair = found ?? (await makePair(trx, file));
    if (pair.publicKey !== row.vapid_in_force) {
      await trx.updateTable("relay").set({ vapid_in_force: pair.publicKey }).execute();
    }
    return { ...pair, madeIn: found ? null : (file ?? "the database"), leftBehind };
  });
};

const makePair = async (trx: Trx, file: string | null): Promise<KeyPair> => {
  const made = webPush.generateVAPIDKeys();
  if (file !== null) writeKeyFile(file, made);
  else await trx.updateTable("relay").set({ vapid_public: made.publicKey, vapid_private: made.privateKey }).execute();
  return made;
};

const pairOf = (publicKey: string | null, privateKey: string | null): KeyPair | null =>
  publicKey === null || privateKey === null
    ? null
    : checkedPair({ publicKey, privateKey }, "The database’s VAPID keys");

/** The keys that variables hide matter for a hint alone. */
const peek = (file: string): KeyPair | null => {
  try {
    return readKeyFile(file);
  } catch {
    return null;
  }
};

/** Resolves to how many phones are bound to each key. */
const countPhones = async (trx: Trx): Promise<ReadonlyMap<string, number>> => {
  const rows = await trx
    .selectFrom("subscriptions")
    .select(["vapid_public", ({ fn }) => fn.countAll<number>().as("count")])
    .groupBy("vapid_public")
    .execute();
  return new Map(rows.map(({ vapid_public, count }) => [vapid_public, Number(count)]));
};
