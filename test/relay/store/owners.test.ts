// A push goes with its device, however that leaves, and a device remembers when its last push was sent, however that is
// forgotten.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetOld } from "../../../src/relay/schedule/retention.ts";
import { MAX_PUSHES } from "../../../src/relay/store/limits.ts";
import { readDevices } from "../../../src/relay/store/queries/read-team.ts";
import { removeDevice } from "../../../src/relay/store/queries/remove-device.ts";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;

describe.each([embedded, postgres].filter(({ missing }) => missing === null))("on the $name store", (engine) => {
  let opened: OpenEngine;
  beforeAll(async () => {
    opened = await engine.open();
  });
  afterAll(() => opened?.close());

  const addTeam = async (phones: number) => {
    const { db } = opened.store;
    const team = randomUUID();
    const row = { id: team, zone: "UTC", admin_hash: `a${team}`, invite_hash: `i${team}`, created_at: NOW };
    await db.insertInto("teams").values(row).execute();
    const ids = Array.from({ length: phones }, () => randomUUID());
    const shared = { team_id: team, name: "Phone", roles: [], joined_at: NOW };
    await db
      .insertInto("devices")
      .values(ids.map((id) => ({ id, token_hash: id, ...shared })))
      .execute();
    return { team, ids };
  };
  const addPushes = (deviceId: string, sent: readonly (readonly [createdAt: number, sentAt: number | null])[]) =>
    opened.store.db
      .insertInto("pushes")
      .values(
        sent.map(([created_at, sent_at]) => ({
          ...({ id: randomUUID(), device_id: deviceId, kind: "test", created_at, expires_at: NOW, sent_at } as const),
        })),
      )
      .execute();
  const pushesOf = async (ids: readonly string[]): Promise<readonly string[]> =>
    (await opened.store.db.selectFrom("pushes").select("device_id").where("device_id", "in", ids).execute()).map(
      (row) => row.device_id,
    );
  const lastSent = async (team: string): Promise<ReadonlyMap<string, number | null>> =>
    new Map((await readDevices(opened.store.db, team, "key", NOW)).map(({ id, lastSentAt }) => [id, lastSentAt]));

  test("pushes go with a phone that is removed, and with a team that is deleted", async () => {
    const { team, ids } = await addTeam(3);
    const [ana = "", ben = "", cat = ""] = ids;
    for (const id of ids) await addPushes(id, [[NOW, NOW]]);
    expect(await removeDevice(opened.store.db, team, ana)).toBe(true);
    expect(new Set(await pushesOf(ids))).toEqual(new Set([ben, cat]));
    await opened.store.db.deleteFrom("teams").where("id", "=", team).execute();
    expect(await pushesOf(ids)).toEqual([]);
  });

  test("the list says when the last push was sent, of those that were", async () => {
    const { team, ids } = await addTeam(3);
    const [retried = "", silent = "", dead = ""] = ids;
    // The earlier one was put off, and went out after the later one.
    await addPushes(retried, [
      [NOW - 600, NOW - 100],
      [NOW - 500, NOW - 500],
      [NOW - 50, null],
    ]);
    await addPushes(dead, [[NOW - 90, NOW - 80], ...Array.from({ length: 30 }, (_, at) => [NOW + at, null] as const)]);
    const seen = await lastSent(team);
    expect(ids.map((id) => seen.get(id))).toEqual([NOW - 100, null, NOW - 80]);
    expect(seen.has(silent)).toBe(true);
  });

  test("what was sent is remembered when the pushes are forgotten, for their age or their number", async () => {
    const { team, ids } = await addTeam(3);
    const [old = "", many = "", unsent = ""] = ids;
    await addPushes(old, [
      [NOW - 40 * DAY, NOW - 40 * DAY + 5],
      [NOW - 39 * DAY, NOW - 39 * DAY + 7],
      [NOW - 38 * DAY, null],
    ]);
    await addPushes(many, [
      [NOW - 2_000, NOW - 1_990],
      ...Array.from({ length: MAX_PUSHES }, (_, at) => [NOW - 1_000 + at, null] as const),
    ]);
    await addPushes(unsent, [[NOW - 40 * DAY, null]]);
    const before = await lastSent(team);
    expect(ids.map((id) => before.get(id))).toEqual([NOW - 39 * DAY + 7, NOW - 1_990, null]);
    await forgetOld(opened.store.db, NOW);
    expect((await pushesOf(ids)).length).toBe(MAX_PUSHES);
    expect(await lastSent(team)).toEqual(before);
    await addPushes(old, [[NOW - 10, NOW - 9]]);
    expect((await lastSent(team)).get(old)).toBe(NOW - 9);
  });
});
