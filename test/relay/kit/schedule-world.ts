// A relay's schedule at work: on a real database and the test's own push service, with teams and phones in the tables
// as the API would leave them.

import { randomUUID } from "node:crypto";
import webPush from "web-push";
import type { RoleId } from "../../../src/domain/pack/pack.ts";
import type { ReminderAnswer } from "../../../src/formats/relay/reminder-bodies.ts";
import type { ScheduleEvent } from "../../../src/relay/schedule/events.ts";
import { startSchedule } from "../../../src/relay/schedule/start-schedule.ts";
import { createEndpointPolicy } from "../../../src/relay/send/endpoint-policy.ts";
import { createSender } from "../../../src/relay/send/sender.ts";
import type { VapidKeys } from "../../../src/relay/send/vapid-tokens.ts";
import { type ReminderRefusal, setReminder } from "../../../src/relay/store/queries/set-reminder.ts";
import type { Db, Store } from "../../../src/relay/store/store.ts";
import type { PushService, ServicePhone } from "./push-service.ts";

export interface WorldPhone extends ServicePhone {
  readonly deviceId: string;
}

export interface ReminderToSet {
  readonly incidentId: string;
  readonly revision: number;
  readonly dueAt: number | null;
  readonly deviceIds?: readonly string[];
}

export interface FiringRow {
  readonly momentAt: number;
  readonly state?: "armed" | "disarmed";
  readonly scenario?: string | null;
  readonly deviceIds?: readonly string[] | null;
}

const vapid = { ...webPush.generateVAPIDKeys(), subject: "mailto:ops@example.com" };

export interface StartOptions {
  /** How patient the schedule and its sender are with a push that isn't answered. */
  readonly patienceMs?: number;
  readonly senderMs?: number;
  readonly keys?: VapidKeys;
}

interface PhonesPlace {
  /** Their push service. */
  readonly at?: PushService;
  /** The VAPID key that they are bound to. */
  readonly key?: string;
}

/**
 * Resolves to the world; its clock is the wall clock plus what `skip` has added. Phones may use `others` too,
 * which need the certificate of the first.
 */
export const createWorld = async (store: Store, service: PushService, others: readonly PushService[] = []) => {
  const { db } = store;
  const events: ScheduleEvent[] = [];
  let lookers: { readonly isDone: () => boolean; readonly done: () => void }[] = [];
  let skippedMs = 0;
  const now = (): number => Date.now() + skippedMs;
  const services = [service, ...others];
  const policy = createEndpointPolicy(services.map(({ host }) => host));
  const { ca } = service;
  const observe = (event: ScheduleEvent): void => {
    events.push(event);
    const done = lookers.filter(({ isDone }) => isDone());
    lookers = lookers.filter((looker) => !done.includes(looker));
    for (const looker of done) looker.done();
  };
  const start = async ({ patienceMs, senderMs, keys = vapid }: StartOptions = {}) => {
    const sender = createSender({ keys, policy, ca, now, ...(senderMs && { patienceMs: senderMs }) });
    const own = { store, sender, observe, appOrigin: "https://first90.example", now };
    const schedule = await startSchedule({ ...own, ...(patienceMs && { patienceMs }) });
    return {
      ...schedule,
      close: async () => {
        await schedule.close();
        await sender.close();
      },
    };
  };

  return {
    start,
    events,
    now,
    vapid,
    /** Sets the relay's clock forward. */
    skip: (ms: number) => {
      skippedMs += ms;
    },
    /** Resolves when `isDone` holds, checked after every event of the schedule. */
    until: (isDone: () => boolean): Promise<void> =>
      isDone() ? Promise.resolve() : new Promise((done) => lookers.push({ isDone, done })),

    addTeam: async (): Promise<string> => {
      const id = randomUUID();
      const row = { id, zone: "UTC", admin_hash: `a${id}`, invite_hash: `i${id}`, created_at: now() };
      await db.insertInto("teams").values(row).execute();
      return id;
    },
    addPhone: async (teamId: string, roles: readonly RoleId[] = ["ic"]): Promise<WorldPhone> => {
      const [phone] = await addPhones(db, service, { teamId, roles, count: 1, vapidPublicKey: vapid.publicKey });
      return phone as WorldPhone;
    },
    addPhones: (teamId: string, count: number, { at = service, key = vapid.publicKey }: PhonesPlace = {}) =>
      addPhones(db, at, { teamId, roles: ["ic"], count, vapidPublicKey: key }),
    setReminder: (
      { deviceId }: WorldPhone,
      teamId: string,
      { incidentId, deviceIds, ...reminder }: ReminderToSet,
    ): Promise<ReminderAnswer | ReminderRefusal> =>
      setReminder(
        db,
        { teamId, deviceId },
        incidentId,
        { ...reminder, devices: deviceIds ? [...deviceIds] : null },
        now(),
      ),
    armDrill: async (
      teamId: string,
      firings: readonly FiringRow[],
      shared: Omit<FiringRow, "momentAt"> & { readonly armedBy?: WorldPhone } = {},
    ) => {
      const id = randomUUID();
      const [from, to] = [Math.min(...firings.map(({ momentAt }) => momentAt)), now() + 86_400_000];
      await db
        .insertInto("drills")
        .values({
          id,
          team_id: teamId,
          armed_by: shared.armedBy?.deviceId ?? null,
          armed_at: now(),
          from_at: from,
          to_at: to,
          from_hour: 0,
          to_hour: 24,
          weekdays: [1, 2, 3, 4, 5, 6, 7],
          gap_minutes: 0,
          scenario: shared.scenario ?? null,
          device_ids: shared.deviceIds ? [...shared.deviceIds] : null,
        })
        .execute();
      const rows = firings.map(({ momentAt, state = "armed" }, index) => ({
        drill_id: id,
        index,
        moment_at: momentAt,
        nonce: `nonce-of-${id}`,
        commitment: "c",
        state,
      }));
      await db.insertInto("firings").values(rows).execute();
      return id;
    },
    firingsOf: (drillId: string) =>
      db
        .selectFrom("firings")
        .select(["index", "state", "fired_at"])
        .where("drill_id", "=", drillId)
        .orderBy("index")
        .execute(),
    pushesTo: (phone: WorldPhone) =>
      db
        .selectFrom("pushes")
        .select(["id", "kind", "sent_at", "attempts", "last_status"])
        .where("device_id", "=", phone.deviceId)
        .orderBy("created_at")
        .execute(),
    subscriptionOf: (phone: WorldPhone) =>
      db
        .selectFrom("devices")
        .leftJoin("subscriptions", "subscriptions.device_id", "devices.id")
        .select(["endpoint", "flagged", "gone_at"])
        .where("devices.id", "=", phone.deviceId)
        .executeTakeFirst(),
  };
};

const addPhones = async (
  db: Db,
  service: Pick<PushService, "subscribe">,
  asked: { teamId: string; roles: readonly RoleId[]; count: number; vapidPublicKey: string },
): Promise<readonly WorldPhone[]> => {
  const phones = Array.from({ length: asked.count }, () => {
    const phone = service.subscribe(asked.vapidPublicKey);
    return Object.assign(Object.create(phone), { deviceId: randomUUID() }) as WorldPhone;
  });
  const joinedAt = Date.now();
  for (let at = 0; at < phones.length; at += 500) {
    const some = phones.slice(at, at + 500);
    const devices = some.map(({ deviceId: id }) => {
      const roles = [...asked.roles];
      return { id, team_id: asked.teamId, token_hash: id, name: "Phone", roles, joined_at: joinedAt };
    });
    const subscriptions = some.map(({ deviceId, endpoint, keys }) => {
      const made = { vapid_public: asked.vapidPublicKey, subscribed_at: joinedAt };
      return { device_id: deviceId, endpoint, ...keys, ...made };
    });
    await db.insertInto("devices").values(devices).execute();
    await db.insertInto("subscriptions").values(subscriptions).execute();
  }
  return phones;
};

export type World = Awaited<ReturnType<typeof createWorld>>;

/** Returns the data of what a phone received, oldest first. */
export const dataOf = (phone: ServicePhone): readonly Record<string, unknown>[] =>
  phone.received.map(({ text }) => JSON.parse(text).notification.data);
