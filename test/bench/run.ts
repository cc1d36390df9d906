// `npm run bench`: builds, measures side by side in one run, prints. It asserts nothing: machines are shared and noisy.

import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { resolve } from "node:path";
import { measureBuild } from "../../build/size-table.ts";
import { benchColdStart } from "./cold-start.ts";
import { benchCommand } from "./command.ts";
import { benchLongIncident } from "./long-incident.ts";
import { benchLongLog } from "./long-log.ts";
import { benchNpmStart } from "./npm-start.ts";
import { benchRelay } from "./relay.ts";
import { benchNeighbours } from "./relay-neighbours.ts";
import { benchTapToSaved } from "./tap-to-saved.ts";
import { benchTransfer } from "./transfer.ts";

const root = resolve(import.meta.dirname, "../..");
const dist = resolve(root, "dist");
const only = process.argv[2];

execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error"], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
});
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
);
const { firstScreenBytes, bootScriptBytes, precacheBytes } = measureBuild(dist);
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `Brotli: first screen ${kB(firstScreenBytes)} (target 20), boot script ${kB(bootScriptBytes)} (25), precache ${kB(precacheBytes)} (250)`,
);
const benches = {
  start: benchColdStart,
  tap: benchTapToSaved,
  long: benchLongIncident,
  log: benchLongLog,
  command: benchCommand,
  transfer: benchTransfer,
  relay: benchRelay,
  neighbours: benchNeighbours,
  npm: benchNpmStart,
};
for (const [name, bench] of Object.entries(benches)) if (!only || only === name) await bench(dist);
