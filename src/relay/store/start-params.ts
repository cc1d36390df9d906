// How the embedded PostgreSQL is started, wherever it is: with durability, and small.

import { PGlite } from "@electric-sql/pglite";

const settings = {
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  // The hook sees fsync and nothing else.
  wal_sync_method: "fsync",
  shared_buffers: "8MB",
  max_wal_size: "64MB",
  statement_timeout: "15s",
};

/** As shipped, "-F" turns fsync off. */
export const startParams = [
  ...PGlite.defaultStartParams.filter((param) => param !== "-F"),
  ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
];
