// Keys in and out of their places, on both engines: what was lost or exchanged is never replaced in silence.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import webPush from "web-push";
import { vapidFile } from "../../../src/relay/store/key-file.ts";
import type { Store } from "../../../src/relay/store/store.ts";
import { prepareVapidKeys } from "../../../src/relay/store/vapid-keys.ts";
import { createBrowserKeys } from "../kit/browser-keys.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";

const none = { publicKey: null, privateKey: null };
const other = webPush.generateVAPIDKeys();

describe.each([embedded, postgres].filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "first90-keys-"));
  const file = vapidFile(folder);
  let opened: OpenEngine;
  let store: Store;
  const isEmbedded = engine === embedded;

  beforeAll(async () => {
    opened = await engine.open();
    const own = opened.store.engine;
    store = own.kind === "embedded" ? { ...opened.store, engine: { ...own, folder } } : opened.store;
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await store.db.deleteFrom("teams").execute();
    await store.db.deleteFrom("relay").execute();
    rmSync(file, { force: true });
  });

  /** Adds phones that are bound to a key. */
  const bind = async (count: number, vapidPublic: string): Promise<void> => {
    const team = {
      id: `t${vapidPublic}`,
      zone: "UTC",
      admin_hash: vapidPublic,
      invite_hash: vapidPublic,
      created_at: 1,
    };
    await store.db.insertInto("teams").values(team).execute();
    const ids = Array.from({ length: count }, (_, index) => `${vapidPublic}${index}`);
    const devices = ids.map((id) => ({ id, team_id: team.id, token_hash: id, name: "P", roles: ["ic"], joined_at: 1 }));
    const subscriptions = ids.map((device_id) => {
      const made = { vapid_public: vapidPublic, subscribed_at: 1 };
      return { device_id, endpoint: `https://push.test/${device_id}`, ...createBrowserKeys(), ...made };
    });
    await store.db.insertInto("devices").values(devices).execute();
    await store.db.insertInto("subscriptions").values(subscriptions).execute();
  };
  const lose = async (): Promise<void> => {
    rmSync(file, { force: true });
    await store.db.updateTable("relay").set({ vapid_public: null, vapid_private: null }).execute();
  };

  test("a first start makes keys, once", async () => {
    const made = await prepareVapidKeys(store, none);
    expect(made.madeIn).toBe(isEmbedded ? file : "the database");
    expect(await prepareVapidKeys(store, none)).toEqual({ ...made, madeIn: null });
    if (isEmbedded) expect([statSync(file).mode & 0o777, readdirSync(folder)]).toEqual([0o600, ["vapid.json"]]);
  });

  test("lost keys are a sentence with the phones, every time, and nothing is made", async () => {
    const { publicKey } = await prepareVapidKeys(store, none);
    await bind(3, publicKey);
    await lose();
    for (let start = 0; start < 2; start += 1) {
      await expect(prepareVapidKeys(store, none)).rejects.toThrow(/^3 phones are bound to VAPID keys that aren’t here/);
      expect(existsSync(file)).toBe(false);
    }
    // A relay of an earlier version has noted nothing; its phones tell.
    await store.db.deleteFrom("relay").execute();
    await expect(prepareVapidKeys(store, none)).rejects.toThrow(/^3 phones are bound to VAPID keys that aren’t here/);
  });

  test("put back where they were, they are in force again", async () => {
    const { publicKey, privateKey } = await prepareVapidKeys(store, none);
    await bind(1, publicKey);
    await lose();
    await expect(prepareVapidKeys(store, none)).rejects.toThrow(/^1 phone is/);
    const found = await prepareVapidKeys(store, { publicKey, privateKey });
    expect(found).toEqual({ publicKey, privateKey, madeIn: null, leftBehind: null });
  });

  test("other keys by variable are refused, and the right place is named", async () => {
    const { publicKey } = await prepareVapidKeys(store, none);
    await bind(2, publicKey);
    await expect(prepareVapidKeys(store, other)).rejects.toThrow(
      isEmbedded
        ? `2 phones are bound to other VAPID keys than those in VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY. The right ones are in ${file}: take the variables away.`
        : "The right ones are in the database: take the variables away.",
    );
    expect((await prepareVapidKeys(store, none)).publicKey).toBe(publicKey);
  });

  test("new keys are taken if that is asked for, and the way back stays open", async () => {
    const first = await prepareVapidKeys(store, none);
    await bind(4, first.publicKey);
    expect(await prepareVapidKeys(store, other, true)).toEqual({ ...other, madeIn: null, leftBehind: 4 });
    // Asked for at each start by an option that was left in place, it changes nothing more.
    expect(await prepareVapidKeys(store, other, true)).toEqual({ ...other, madeIn: null, leftBehind: null });
    // Alone on its data, it takes the keys that every phone is bound to; beside others it has to be told.
    if (!isEmbedded)
      await expect(prepareVapidKeys(store, none)).rejects.toThrow(/bound to other VAPID keys than those in/);
    expect((await prepareVapidKeys(store, none, !isEmbedded)).publicKey).toBe(first.publicKey);
  });

  test("new keys are made if the old ones are lost and that is asked for, once", async () => {
    const first = await prepareVapidKeys(store, none);
    await bind(2, first.publicKey);
    await lose();
    const made = await prepareVapidKeys(store, none, true);
    expect(made).toMatchObject({ madeIn: isEmbedded ? file : "the database", leftBehind: 2 });
    expect(made.publicKey).not.toBe(first.publicKey);
    expect(await prepareVapidKeys(store, none, true)).toEqual({ ...made, madeIn: null, leftBehind: null });
    expect((await prepareVapidKeys(store, none)).publicKey).toBe(made.publicKey);
  });

  test.runIf(engine === postgres)("of two first processes with different keys, one starts", async () => {
    const another = webPush.generateVAPIDKeys();
    const started = await Promise.allSettled([prepareVapidKeys(store, other), prepareVapidKeys(store, another)]);
    const refused = started.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
    expect(refused).toEqual([expect.stringMatching(/This relay is bound to other VAPID keys than those in VAPID_/)]);
  });

  test.runIf(isEmbedded).each([
    ["", /isn’t a file of VAPID keys\. Put a copy of the right one back/],
    ["{", /isn’t a file of VAPID keys\. Put a copy of the right one back/],
    ["{}", /holds no VAPID keys/],
    ["null", /holds no VAPID keys/],
    [JSON.stringify({ ...other, privateKey: "x" }), /holds no VAPID keys/],
    [
      JSON.stringify({ ...other, publicKey: webPush.generateVAPIDKeys().publicKey }),
      /holds two keys that don’t belong together/,
    ],
    [
      JSON.stringify(webPush.generateVAPIDKeys()),
      /^2 phones are bound to other VAPID keys than those in .*vapid\.json/,
    ],
  ])("a file that holds %j is refused and stays as it is", async (content, sentence) => {
    const { publicKey } = await prepareVapidKeys(store, none);
    await bind(2, publicKey);
    writeFileSync(file, content);
    await expect(prepareVapidKeys(store, none)).rejects.toThrow(sentence);
    expect(readFileSync(file, "utf8")).toBe(content);
  });
});
