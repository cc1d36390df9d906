// A browser without workers, or one whose worker doesn't come or breaks, is told apart from one that writes.

import { afterEach, expect, test, vi } from "vitest";
import { type LogOrder, type LogReport, startLogWorker } from "../../src/device/start-log-worker.ts";

afterEach(() => void vi.unstubAllGlobals());

/** What a test makes of the worker: called with each order. */
type Play = (report: (message: LogReport) => void, fail: () => void, order: LogOrder | null) => void;

const stubWorker = (play: Play) => {
  const state = { ended: 0, orders: [] as LogOrder[] };
  class Stub {
    onmessage: ((event: { data: LogReport }) => void) | null = null;
    onerror: (() => void) | null = null;
    readonly report = (data: LogReport): void => this.onmessage?.({ data });
    constructor() {
      queueMicrotask(() => play(this.report, () => this.onerror?.(), null));
    }
    postMessage(order: LogOrder): void {
      state.orders.push(order);
      play(this.report, () => this.onerror?.(), order);
    }
    terminate(): void {
      state.ended += 1;
    }
  }
  vi.stubGlobal("Worker", Stub);
  return state;
};

const wish = { format: "csv", zone: "utc", pack: {} as never, sender: null, rich: false } as const;
const file = { name: "a.csv", type: "text/csv", text: "a" };

test("one that is ready writes what it is handed", async () => {
  const state = stubWorker((report, _fail, order) => {
    if (order === null) report({ type: "ready" });
    if (order?.type === "write") report({ type: "written", file });
  });
  const worker = await startLogWorker();
  worker?.hand([]);
  expect(await worker?.write(wish)).toEqual(file);
  expect(state.orders.map(({ type }) => type)).toEqual(["take", "write"]);
  worker?.end();
  expect(state.ended).toBe(1);
});

test.each<[string, Play]>([
  ["never comes", (_report, fail) => fail()],
  ["fails before it is ready", (report) => report({ type: "failed" })],
])("one that %s is none", async (_name, play) => {
  const state = stubWorker(play);
  expect(await startLogWorker()).toBeNull();
  expect(state.ended).toBe(1);
});

test("a browser or a policy without workers has none", async () => {
  vi.stubGlobal("Worker", undefined);
  expect(await startLogWorker()).toBeNull();
  vi.stubGlobal(
    "Worker",
    class {
      constructor() {
        throw new DOMException("Refused", "SecurityError");
      }
    },
  );
  expect(await startLogWorker()).toBeNull();
});

test.each<[string, Play]>([
  ["breaks", (report, fail, order) => (order?.type === "write" ? fail() : report({ type: "ready" }))],
  ["can’t", (report, _fail, order) => report(order?.type === "write" ? { type: "failed" } : { type: "ready" })],
])("one that %s while it writes says so", async (_name, play) => {
  stubWorker(play);
  await expect((await startLogWorker())?.write(wish)).rejects.toThrow();
});

test("one that was ended leaves nobody waiting", async () => {
  stubWorker((report, _fail, order) => order === null && report({ type: "ready" }));
  const worker = await startLogWorker();
  const writing = worker?.write(wish);
  worker?.end();
  await expect(writing).rejects.toThrow();
});
