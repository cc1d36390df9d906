// A push's row is changed where it lies: elsewhere, it would be a new entry in every index.

import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embedded, type OpenEngine, postgres } from "../kit/engines.ts";

describe.each([embedded, postgres])("on $name", (engine) => {
  describe.skipIf(engine.missing !== null)(`${engine.missing ?? "rows"}`, () => {
    let opened: OpenEngine;
    beforeAll(async () => {
      opened = await engine.open();
    });
    afterAll(() => opened?.close());

    test("a page has room for what becomes of its pushes", async () => {
      const { db } = opened.store;
      await db
        .insertInto("teams")
        .values({ id: "t", zone: "UTC", admin_hash: "a", invite_hash: "i", created_at: 1 })
        .execute();
      await db
        .insertInto("devices")
        .values({ id: "d", team_id: "t", token_hash: "h", name: "Phone", roles: [], joined_at: 1 })
        .execute();
      const pages = async () => {
        const { rows } = await sql<{ id: string; page: number }>`
          select id, (ctid::text::point)[0]::integer as page from pushes order by id`.execute(db);
        return rows;
      };
      for (let batch = 0; batch < 5; batch += 1) {
        const ids = Array.from({ length: 200 }, (_, index) => `${index}`.padStart(20, "x") + batch);
        await db
          .insertInto("pushes")
          .values(ids.map((id) => ({ id, device_id: "d", kind: "update-due" as const, created_at: 1, expires_at: 2 })))
          .execute();
        const before = await pages();
        expect(new Set(before.map(({ page }) => page)).size).toBeGreaterThan(1);
        await db
          .updateTable("pushes")
          .set(({ eb }) => ({ attempts: eb("attempts", "+", 1), sent_at: 1_796_000_000_000, last_status: 201 }))
          .where("id", "in", ids)
          .execute();
        expect(await pages()).toEqual(before);
      }
    });
  });
});
