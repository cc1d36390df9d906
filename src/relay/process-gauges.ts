// What the process says of itself, for the metrics: which version runs, since when, with how much memory, and how long its
// work kept everything else waiting.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Metrics } from "./metrics.ts";

const LOOK_MS = 50;
const NS_PER_S = 1e9;

const versionOf = (): string => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as {
    readonly version: string;
  };
  return version;
};

/** Adds the gauges; the delays are those since they were last read. */
export const addProcessGauges = (metrics: Metrics): void => {
  const startedAt = Math.round(Date.now() / 1000 - process.uptime());
  const delay = monitorEventLoopDelay({ resolution: LOOK_MS });
  delay.enable();
  // What it measures includes its own wait.
  const seconds = (ns: number): number => (Number.isFinite(ns) ? Math.max(0, ns / NS_PER_S - LOOK_MS / 1000) : 0);
  const build = { version: versionOf(), node: process.versions.node };
  metrics.gauge("first90_build_info", "1; which version runs is in its labels.", () => 1, build);
  metrics.gauge("process_start_time_seconds", "When the process started, since 1970.", () => startedAt);
  metrics.gauge("process_resident_memory_bytes", "Memory in use.", () => process.memoryUsage.rss());
  metrics.gauge("first90_event_loop_lag_p99_seconds", "Delay of everything by other work, 99th percentile.", () =>
    seconds(delay.percentile(99)),
  );
  metrics.gauge("first90_event_loop_lag_max_seconds", "The longest delay of everything by other work.", () => {
    const longest = seconds(delay.max);
    delay.reset();
    return longest;
  });
};
