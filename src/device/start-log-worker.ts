// Starts the worker that writes long logs, and speaks with it.

import type { FileWish, StartLogWorker } from "../actions/ports/log-worker-port.ts";
import type { TextFile } from "../actions/ports/ports.ts";
import type { Fact } from "../domain/incident/facts.ts";

export type LogOrder =
  | { readonly type: "take"; readonly facts: readonly Fact[] }
  | { readonly type: "write"; readonly wish: FileWish };

export type LogReport = { readonly type: "ready" | "failed" } | { readonly type: "written"; readonly file: TextFile };

export const startLogWorker: StartLogWorker = () =>
  new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL("./log-worker.ts", import.meta.url), { type: "module" });
    } catch {
      return resolve(null);
    }
    let settle: { done(file: TextFile): void; fail(error: Error): void } | null = null;
    const end = (): void => {
      worker.terminate();
      resolve(null);
      settle?.fail(new Error("The log wasn’t written"));
    };
    const order = (message: LogOrder): void => worker.postMessage(message);
    // Also when its file isn't on this phone, or the page's policy forbids it.
    worker.onerror = end;
    worker.onmessageerror = end;
    worker.onmessage = ({ data }: MessageEvent<LogReport>) => {
      if (data.type === "failed") return end();
      if (data.type === "written") return settle?.done(data.file);
      resolve({
        hand: (facts) => order({ type: "take", facts }),
        write: (wish) =>
          new Promise((done, fail) => {
            settle = { done, fail };
            order({ type: "write", wish });
          }),
        end,
      });
    };
  });
