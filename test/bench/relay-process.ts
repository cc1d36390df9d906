// The relay's half of the bench: schedule and sender as `npm start` runs them, in a process of its own whose work and memory
// can be measured.

import { createCipheriv, createECDH, hkdfSync, randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import webPush from "web-push";
import { toPushPayload } from "../../src/formats/relay/push-payload.ts";
import type { ScheduleEvent } from "../../src/relay/schedule/events.ts";
import type { Schedule } from "../../src/relay/schedule/schedule.ts";
import { startSchedule } from "../../src/relay/schedule/start-schedule.ts";
import { encryptPush } from "../../src/relay/send/encrypt-push.ts";
import { createEndpointPolicy } from "../../src/relay/send/endpoint-policy.ts";
import { createSender, type Sender } from "../../src/relay/send/sender.ts";
import { openEmbedded } from "../../src/relay/store/embedded.ts";
import { openPostgres } from "../../src/relay/store/postgres.ts";
import { setReminder } from "../../src/relay/store/queries/set-reminder.ts";
import type { Store } from "../../src/relay/store/store.ts";
import type { BenchSubscription } from "./push-service-process.ts";

export type RelayOrder =
  /** `store` is a folder or an address of PostgreSQL. */
  | { readonly type: "open"; readonly store: string; readonly host: string; readonly ca: string }
  /** The first of several makes those of before be left out. */
  | { readonly type: "join"; readonly subscriptions: readonly BenchSubscription[]; readonly isFirst: boolean }
  | { readonly type: "crypto" }
  | { readonly type: "memory" }
  | { readonly type: "send" }
  | { readonly type: "fan-out"; readonly dueAt: number }
  | { readonly type: "upserts"; readonly count: number; readonly atOnce: number };

export type RelayAnswer =
  | { readonly type: "done" }
  | { readonly type: "memory"; readonly rssMB: number }
  | { readonly type: "crypto"; readonly bareMs: number; readonly encryptMs: number }
  | { readonly type: "sent"; readonly ms: number; readonly cpuMs: number; readonly peakMB: number };

const data = { kind: "test", pushId: "x".repeat(22), sentAt: Date.now() } as const;
const body = JSON.stringify(toPushPayload(data, "https://first90.example", "x".repeat(22)));
const vapid = { ...webPush.generateVAPIDKeys(), subject: "mailto:ops@example.com" };
const IN_FLIGHT = 200;
/** The largest team there may be. */
const TEAM = 500;

let store: Store;
let sender: Sender;
let schedule: Schedule;
let subscriptions: readonly BenchSubscription[] = [];
let teams: { readonly teamId: string; readonly deviceId: string }[] = [];
let open = 0;
let onNoneLeft = (): void => {};
let peakMB = 0;
setInterval(() => {
  peakMB = Math.max(peakMB, process.memoryUsage.rss() / 2 ** 20);
}, 50).unref();

const observe = (event: ScheduleEvent): void => {
  if (event.type !== "pushed") return;
  open -= 1;
  if (open === 0) onNoneLeft();
};

/** Runs the work and returns its wall-clock and processor time. */
const measure = async (work: () => Promise<void>): Promise<RelayAnswer> => {
  peakMB = 0;
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { type: "sent", ms: performance.now() - started, cpuMs: (user + system) / 1000, peakMB };
};

/**
 * The least that any encryptor must do for one push, written plainly, so that figures of all times compare: a key pair, the shared secret, three keys derived,
 * one record sealed. Ours may need less, because it hands node:crypto key objects.
 */
const bareCrypto = (theirs: Buffer, auth: Buffer, text: Buffer): void => {
  const curve = createECDH("prime256v1");
  curve.generateKeys();
  const secret = Buffer.from(hkdfSync("sha256", curve.computeSecret(theirs), auth, "WebPush: info\0", 32));
  const salt = randomBytes(16);
  const key = Buffer.from(hkdfSync("sha256", secret, salt, "Content-Encoding: aes128gcm\0", 16));
  const nonce = Buffer.from(hkdfSync("sha256", secret, salt, "Content-Encoding: nonce\0", 12));
  const cipher = createCipheriv("aes-128-gcm", key, nonce);
  cipher.update(text);
  cipher.final();
  cipher.getAuthTag();
};

const perCall = (call: () => void): number => {
  const cpu = process.cpuUsage();
  const calls = 2000;
  for (let index = 0; index < calls; index += 1) call();
  return process.cpuUsage(cpu).user / 1000 / calls;
};

const orders: {
  readonly [Type in RelayOrder["type"]]: (order: Extract<RelayOrder, { type: Type }>) => Promise<RelayAnswer>;
} = {
  open: async ({ store: where, host, ca }) => {
    store = where.startsWith("postgres:") ? await openPostgres(where) : await openEmbedded(where);
    sender = createSender({ keys: vapid, ca, policy: createEndpointPolicy([host]) });
    schedule = await startSchedule({ store, sender, observe, appOrigin: "https://first90.example" });
    return { type: "done" };
  },
  join: async (order) => {
    const { subscriptions: joining } = order;
    subscriptions = order.isFirst ? joining : [...subscriptions, ...joining];
    if (order.isFirst) teams = [];
    const now = Date.now();
    for (let at = 0; at < joining.length; at += TEAM) {
      const [id, rows] = [randomUUID(), joining.slice(at, at + TEAM).map((one) => ({ id: randomUUID(), ...one }))];
      const team = { id, zone: "UTC", admin_hash: `a${id}`, invite_hash: `i${id}`, created_at: now };
      await store.db.insertInto("teams").values(team).execute();
      const shared = { team_id: id, name: "Phone", roles: ["ic"], joined_at: now };
      await store.db
        .insertInto("devices")
        .values(rows.map((row) => ({ id: row.id, token_hash: row.id, ...shared })))
        .execute();
      const made = { vapid_public: vapid.publicKey, subscribed_at: now };
      await store.db
        .insertInto("subscriptions")
        .values(rows.map(({ id: device_id, ...subscription }) => ({ device_id, ...subscription, ...made })))
        .execute();
      teams.push({ teamId: id, deviceId: rows[0]?.id ?? "" });
    }
    return { type: "done" };
  },
  crypto: async () => {
    const { p256dh, auth } = subscriptions[0] as BenchSubscription;
    const [theirs, secret, text] = [
      Buffer.from(p256dh, "base64url"),
      Buffer.from(auth, "base64url"),
      Buffer.from(body),
    ];
    const bareMs = perCall(() => bareCrypto(theirs, secret, text));
    return { type: "crypto", bareMs, encryptMs: perCall(() => encryptPush({ p256dh, auth }, body)) };
  },
  memory: async () => ({ type: "memory", rssMB: process.memoryUsage.rss() / 2 ** 20 }),
  send: () =>
    measure(async () => {
      const left = [...subscriptions];
      const worker = async (): Promise<void> => {
        for (let target = left.pop(); target; target = left.pop()) {
          const { type } = await sender.send(target, { body, topic: "x".repeat(22), ttlS: 60 });
          if (type !== "sent") throw new Error(`A push ended as ${type}.`);
        }
      };
      await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
    }),
  "fan-out": async ({ dueAt }) => {
    open = subscriptions.length;
    for (const team of teams) {
      await setReminder(store.db, team, randomUUID(), { revision: 1, dueAt, devices: null }, Date.now());
    }
    schedule.expect(dueAt);
    await new Promise((due) => setTimeout(due, Math.max(0, dueAt - Date.now())));
    return measure(
      () =>
        new Promise((done) => {
          onNoneLeft = done;
        }),
    );
  },
  upserts: async ({ count, atOnce }) => {
    const [team] = teams;
    const dueAt = Date.now() + 3_600_000;
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let index = next++; team && index < count; index = next++) {
        const body = { revision: index, dueAt: dueAt + index, devices: null };
        await setReminder(store.db, team, `bench-${atOnce}-${index % 50}`, body, Date.now());
      }
    };
    return measure(async () => void (await Promise.all(Array.from({ length: atOnce }, worker))));
  },
};

process.on("message", (order: RelayOrder) => {
  const run = orders[order.type] as (order: RelayOrder) => Promise<RelayAnswer>;
  run(order).then(
    (answer) => process.send?.(answer),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
/** The next one may open the same folder. */
const close = async (): Promise<void> => {
  await schedule.close();
  await sender.close();
  await store.close();
};
await once(process, "disconnect");
await close();
process.exit();
