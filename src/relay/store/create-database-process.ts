// The process in which a new database is made: the folder is its only argument. It ends with its work, or with the
// relay that waits for it, and isn't stopped by a signal that is meant for that one.

import process from "node:process";

process.once("disconnect", () => process.exit(1));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
try {
  // Not before signals are heard: loading the engine takes a while.
  const { PGlite } = await import("@electric-sql/pglite");
  const { DurableFS } = await import("./durable-fs.ts");
  const { startParams } = await import("./start-params.ts");
  const pglite = new PGlite({ fs: new DurableFS(process.argv[2] ?? ""), startParams });
  await pglite.waitReady;
  await pglite.exec("CHECKPOINT");
  await pglite.close();
  process.exit(0);
} catch (error) {
  process.exitCode = 1;
  process.send?.(String((error as Error).message), undefined, undefined, () => process.exit());
}
