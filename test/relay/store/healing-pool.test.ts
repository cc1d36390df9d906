// What a failed text of several statements leaves behind: nothing.

import { Pool } from "pg";
import { expect, test } from "vitest";
import { healingPool } from "../../../src/relay/store/healing-pool.ts";
import { postgresBin, startPostgres } from "../kit/postgres.ts";

test.skipIf(postgresBin === null)("a connection whose text failed halfway is as good as before", async () => {
  const server = await startPostgres(postgresBin ?? "");
  const pool = healingPool(new Pool({ connectionString: await server.createDatabase(), max: 1 }));
  await expect(pool.query("begin; select 1 / 0; commit;")).rejects.toMatchObject({ code: "22012" });
  expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await expect(pool.query("select 1 / 0")).rejects.toMatchObject({ code: "22012" });
  expect((await pool.query("select 2 as two")).rows).toEqual([{ two: 2 }]);
  await pool.end();
  await server.stop();
});
