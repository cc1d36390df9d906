// The thread in which a new database is made. It ends with its work.

import { workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { DurableFS } from "./durable-fs.ts";
import { startParams } from "./start-params.ts";

const pglite = new PGlite({ fs: new DurableFS(String(workerData)), startParams });
await pglite.waitReady;
await pglite.exec("CHECKPOINT");
await pglite.close();
