// The process in which a new database is made: the folder is its only argument. It ends with its work, or with the
// relay that waits for it, and isn't stopped by a signal that is meant for that one.

import { PGlite } from "@electric-sql/pglite";
import { DurableFS } from "./durable-fs.ts";
import { startParams } from "./start-params.ts";

process.once("disconnect", () => process.exit(1));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
try {
  const pglite = new PGlite({ fs: new DurableFS(process.argv[2] ?? ""), startParams });
  await pglite.waitReady;
  await pglite.exec("CHECKPOINT");
  await pglite.close();
  process.exit(0);
} catch (error) {
  process.exitCode = 1;
  process.send?.(String((error as Error).message), undefined, undefined, () => process.exit());
}
