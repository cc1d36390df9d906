// Writes a long log as a file in a worker: the page only reads it and hands it over, a part at a time.

import type { Fact } from "../../domain/incident/facts.ts";
import type { IncidentSession } from "../incident/incident-session.ts";
import type { FileWish, LogWorker } from "../ports/log-worker-port.ts";
import type { LongWork } from "../ports/long-work.ts";
import type { Ports, TextFile } from "../ports/ports.ts";
import { NotMerged } from "../ports/storage-port.ts";

export type WrittenBeside =
  | { readonly type: "written"; readonly file: TextFile }
  /** Nobody can write it beside the page here: the page has to. */
  | { readonly type: "noWorker" }
  | { readonly type: "stopped" };

const PART = 1_000;

/** Resolves to the file with every entry, including what could not be saved yet. */
export const writeBeside = async (
  ports: Pick<Ports, "log" | "logWorker">,
  session: IncidentSession,
  wish: FileWish,
  work: LongWork = {},
): Promise<WrittenBeside> => {
  const of = session.incident.get().count;
  work.onProgress?.({ step: "gathering", done: 0, of });
  const worker = await ports.logWorker.load().then(
    (start) => start(),
    () => null,
  );
  const isStopped = (): boolean => work.signal?.aborted ?? false;
  if (isStopped()) {
    worker?.end();
    return { type: "stopped" };
  }
  if (!worker) return { type: "noWorker" };
  const stopped = new Promise<WrittenBeside>((resolve) =>
    work.signal?.addEventListener?.("abort", () => resolve({ type: "stopped" })),
  );
  const write = async (): Promise<WrittenBeside> => {
    await handAll(worker, await wholeLog(ports, session, work), work);
    if (isStopped()) return { type: "stopped" };
    work.onProgress?.({ step: "writing", done: of, of });
    const file = await worker.write(wish).catch(() => null);
    if (isStopped()) return { type: "stopped" };
    return file ? { type: "written", file } : { type: "noWorker" };
  };
  try {
    return await Promise.race([write(), stopped]);
  } catch (error) {
    if (error instanceof NotMerged) return { type: "stopped" };
    throw error;
  } finally {
    worker.end();
  }
};

/** Resolves to each entry at least once. */
const wholeLog = async (
  { log }: Pick<Ports, "log">,
  { id, incident, facts }: IncidentSession,
  work: LongWork,
): Promise<readonly Fact[]> => {
  if (facts.get().length >= incident.get().count) return facts.get();
  const stored = await log.readFacts(id, work);
  return [...stored, ...facts.get()];
};

const handAll = async (worker: LogWorker, facts: readonly Fact[], { signal, pause }: LongWork): Promise<void> => {
  for (let start = 0; start < facts.length && !signal?.aborted; start += PART) {
    worker.hand(facts.slice(start, start + PART));
    await pause?.();
  }
};
