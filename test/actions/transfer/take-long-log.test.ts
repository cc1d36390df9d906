// A long log is written beside the page: the same file as any other, with nothing done if it is stopped, and kept for a
// second tap if the browser wants one.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { lazy } from "../../../src/actions/ports/lazy.ts";
import type { LogWorker, StartLogWorker } from "../../../src/actions/ports/log-worker-port.ts";
import type { LongWork, Progress } from "../../../src/actions/ports/long-work.ts";
import { exportFormats, exportLog, senderOf } from "../../../src/actions/transfer/export-log.ts";
import { quietWriters } from "../../../src/actions/transfer/quiet-writers.ts";
import { type LongTake, type Shelf, takeLongLog } from "../../../src/actions/transfer/take-long-log.ts";
import { writeBeside } from "../../../src/actions/transfer/write-beside.ts";
import type { Person, PersonId } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { createTestPorts, startTestWorker, type TestPortsOptions } from "../../kit/app/ports.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { INCIDENT } from "../../kit/log/log.ts";
import { restrictedTo } from "../../kit/log/restriction-story.ts";
import { drillRun, longIncident } from "../../kit/log/stories.ts";
import { anyLog } from "../../kit/random/any-log.ts";

const somebody: Person = { id: "person-ben" as PersonId, name: "Ben" };

/** A phone with a log that it opens with its newest entries only. */
const phone = async (facts: readonly Fact[], options: TestPortsOptions = {}) => {
  const log = createMemoryLog();
  await log.merge(INCIDENT, facts);
  const started: LogWorker[] = [];
  let ended = 0;
  const logWorker: StartLogWorker = async () => {
    const worker = await (options.logWorker ?? startTestWorker)();
    if (!worker) return null;
    started.push(worker);
    const end = (): void => {
      ended += 1;
      worker.end();
    };
    return { ...worker, end };
  };
  const ports = createTestPorts({ ...options, log, logWorker });
  const session = await createSessions(ports).open(INCIDENT);
  if (!session) throw new Error("The phone has no log");
  const shelf: Shelf = { kept: null };
  const take = (wanted: Partial<LongTake> = {}, work?: LongWork) =>
    takeLongLog(ports, session, { format: "csv", zone: "utc", way: "download", ...wanted }, shelf, work);
  return { ports, session, take, workers: () => ({ started: started.length, ended }) };
};

const written = async ({ ports, session }: Awaited<ReturnType<typeof phone>>, format: LongTake["format"]) => {
  const wish = { format, zone: "recorded", pack: session.pack.get(), sender: senderOf(ports), rich: false } as const;
  const beside = await writeBeside(ports, session, wish);
  const plain = await exportLog(session, format, "recorded", senderOf(ports));
  return { beside, plain: { type: "written", file: plain } };
};

describe("the file", () => {
  test.each([
    ["a whole incident", fullRun()],
    ["a drill", drillRun()],
    ["a restricted one", restrictedTo(somebody)],
    ["one in several parts", longIncident(2_200)],
  ])("of %s is the same as the page writes, in every format", async (_name, facts) => {
    for (const format of exportFormats) {
      const { beside, plain } = await written(await phone(facts), format);
      expect(beside).toEqual(plain);
    }
  });

  test("of any log is the same", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, fc.constantFrom(...exportFormats), async (facts, format) => {
        const here = await phone(facts).catch(() => null);
        if (!here) return;
        const { beside, plain } = await written(here, format);
        expect(beside).toEqual(plain);
      }),
      { numRuns: import.meta.env.MODE === "quick" ? 10 : 60 },
    );
  });

  test("has in it what could not be saved", async () => {
    const here = await phone(longIncident(300));
    here.ports.log.append = () => Promise.reject(new Error("full"));
    here.session.run({ type: "addNote", kind: "finding", text: "Never saved" });
    await here.session.settled();
    await here.take({ format: "text" });
    expect(here.ports.downloaded[0]?.text).toContain("Never saved");
    expect(here.ports.downloaded[0]?.text).toContain("Entry number 12");
  });

  test("says how far it is, then that it is being written", async () => {
    const seen: Progress[] = [];
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
    };
    const { take } = await phone(longIncident(2_200));
    await take({}, { onProgress: (progress) => seen.push(progress), pause });
    expect(seen[0]).toEqual({ step: "gathering", done: 0, of: 2_200 });
    expect(seen.at(-1)?.step).toBe("writing");
    expect(pauses).toBeGreaterThan(2);
  });
});

describe("stopped", () => {
  const facts = longIncident(2_200);
  test.each(["copy", "download", "share"] as const)("at any moment, nothing leaves the phone by %s", async (way) => {
    for (const at of [0, 2, "writing"] as const) {
      const control = new AbortController();
      let pauses = 0;
      const pause = async (): Promise<void> => {
        if (pauses === at) control.abort();
        pauses += 1;
      };
      const onProgress = ({ step }: Progress): void => {
        if (step === at) control.abort();
      };
      const { ports, session, take, workers } = await phone(facts, { share: "shared" });
      const before = JSON.stringify(session.incident.get());
      expect([at, await take({ way }, { signal: control.signal, onProgress, pause })]).toEqual([
        at,
        { type: "stopped" },
      ]);
      expect([ports.copied, ports.shared, ports.downloaded]).toEqual([[], [], []]);
      expect(workers()).toEqual({ started: 1, ended: 1 });
      expect(JSON.stringify(session.incident.get())).toBe(before);
      expect(await ports.log.readFacts(INCIDENT)).toHaveLength(facts.length);
      expect(await take({ way })).not.toEqual({ type: "stopped" });
    }
  });

  test("while the worker writes and says nothing, it ends at once", async () => {
    const silent: StartLogWorker = async () => ({
      hand: () => undefined,
      write: () => new Promise(() => undefined),
      end: () => undefined,
    });
    const control = new AbortController();
    const { take, workers } = await phone(facts, { logWorker: silent });
    const onProgress = ({ step }: Progress): void => {
      if (step === "writing") setTimeout(() => control.abort());
    };
    expect(await take({}, { signal: control.signal, onProgress })).toEqual({ type: "stopped" });
    expect(workers().ended).toBe(1);
  });
});

test.each<[string, StartLogWorker]>([
  ["there is none", async () => null],
  ["it fails", async () => ({ hand: () => undefined, write: () => Promise.reject(new Error()), end: () => undefined })],
])("without a worker, because %s, the page is left to write", async (_why, logWorker) => {
  const { ports, take } = await phone(fullRun(), { logWorker });
  expect(await take()).toBeNull();
  expect(ports.downloaded).toEqual([]);
});

test("without the file that starts it, too", async () => {
  const { ports, session } = await phone(fullRun());
  const logWorker = lazy<StartLogWorker>(() => Promise.reject(new Error("not downloaded")));
  const take = { format: "csv", zone: "utc", way: "download" } as const;
  expect(await takeLongLog({ ...ports, logWorker }, session, take, { kept: null })).toBeNull();
});

describe("a tap that was too long ago", () => {
  test("is asked for again, and the file is there at once", async () => {
    const { ports, take, workers } = await phone(fullRun(), { share: "failed" });
    expect(await take({ way: "share" })).toEqual({ type: "ready", way: "share" });
    expect(ports.downloaded).toEqual([]);
    ports.share.shareFile = async ({ name }) => {
      ports.sharedAs.push(name);
      return "shared";
    };
    expect(await take({ way: "share" })).toEqual({ type: "shared" });
    expect(ports.sharedAs).toEqual([expect.stringMatching(/\.csv$/)]);
    expect(workers()).toEqual({ started: 1, ended: 1 });
  });

  test("that fails again gets a download, as with any log", async () => {
    const { take } = await phone(fullRun(), { share: "failed" });
    await take({ way: "share" });
    expect(await take({ way: "share" })).toMatchObject({ type: "downloadedInstead", isRefused: false });
  });

  test("isn’t needed for a kind that can’t be shared: it is downloaded at once", async () => {
    const { ports, take } = await phone(fullRun(), { share: "failed", shareable: () => false });
    expect(await take({ way: "share" })).toMatchObject({ type: "downloadedInstead", isRefused: true });
    expect(ports.downloaded).toHaveLength(1);
  });

  test("is asked for again to copy, with the HTML that Markdown brings", async () => {
    const { ports, take, workers } = await phone(fullRun(), { clipboard: false });
    expect(await take({ way: "copy", format: "markdown" })).toEqual({ type: "ready", way: "copy" });
    let copied: readonly unknown[] = [];
    ports.clipboard.copy = async (...flavours) => {
      copied = flavours;
      return true;
    };
    expect(await take({ way: "copy", format: "markdown" })).toEqual({ type: "copied" });
    expect(copied).toEqual([expect.stringMatching(/^# /), quietWriters.richDocument(String(copied[0]))]);
    expect(workers().started).toBe(1);
  });

  test("doesn’t get yesterday’s file: one more entry, and it is written again", async () => {
    const { ports, session, take, workers } = await phone(fullRun(), { share: "failed" });
    await take({ way: "share" });
    session.run({ type: "addNote", kind: "finding", text: "Found later" });
    await session.settled();
    expect(await take({ way: "share" })).toEqual({ type: "ready", way: "share" });
    await take({ way: "download" });
    expect(ports.downloaded[0]?.text).toContain("Found later");
    expect(workers().started).toBe(2);
  });
});
