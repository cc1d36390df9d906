// The worker that writes a long log, so that the page stays responsive however long it takes.

import type { Fact } from "../domain/incident/facts.ts";
import { writeHanded } from "../formats/export/write-handed.ts";
import type { LogOrder, LogReport } from "./start-log-worker.ts";

const handed: Fact[] = [];

const report = (message: LogReport): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<LogOrder>) => {
  if (data.type === "take") return void handed.push(...data.facts);
  try {
    const file = writeHanded(handed, data.wish);
    report(file ? { type: "written", file } : { type: "failed" });
  } catch {
    report({ type: "failed" }); // the page tries for itself, and says what is wrong
  }
});

report({ type: "ready" });
