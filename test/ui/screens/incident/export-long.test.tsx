// A very long log is exported beside the page: the screen says how far it is, Stop ends it with nothing exported, and if
// the browser wants a fresh tap the screen asks for it.

import { act, cleanup, screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import type { LogWorker, StartLogWorker } from "../../../../src/actions/ports/log-worker-port.ts";
import { exportLog, senderOf } from "../../../../src/actions/transfer/export-log.ts";
import { createMemoryLog } from "../../../../src/storage/log/memory-log.ts";
import { IncidentRoute } from "../../../../src/ui/screens/incident/IncidentRoute.tsx";
import { createTestPorts, startTestWorker, type TestPortsOptions } from "../../../kit/app/ports.ts";
import { INCIDENT } from "../../../kit/log/log.ts";
import { longIncident } from "../../../kit/log/stories.ts";
import { tap } from "../../kit/incident.tsx";
import { createTestKit, screenArrived, settle, showScreen } from "../../kit/show-screen.tsx";

const LENGTH = 5_200;

/** Shows the export of a log; its worker writes once `finish` was called. */
const show = async (options: TestPortsOptions & { readonly length?: number; readonly step?: string } = {}) => {
  const log = createMemoryLog();
  await log.merge(INCIDENT, longIncident(options.length ?? LENGTH));
  let finish = (): void => undefined;
  const finished = new Promise<void>((done) => {
    finish = done;
  });
  const workers = { started: 0, ended: 0 };
  const slow: StartLogWorker = async () => {
    workers.started += 1;
    const worker = (await startTestWorker()) as LogWorker;
    const end = (): void => {
      workers.ended += 1;
    };
    return { ...worker, write: (wish) => finished.then(() => worker.write(wish)), end };
  };
  const ports = createTestPorts({ logWorker: slow, ...options, log });
  const kit = createTestKit(ports);
  const session = await kit.sessions.open(INCIDENT);
  if (!session) throw new Error("The phone has no log");
  const address = `/incident/${INCIDENT}/${options.step ?? "export"}`;
  await showScreen(IncidentRoute, kit, address, "/incident/:id/:step?");
  await screenArrived();
  return { ports, session, workers, finish: () => act(async () => finish()) };
};
const writing = () => screen.findByText("Writing 5,200 entries…");
const said = (text: string | RegExp) => screen.findByText(text, { selector: "[role=status]" });

test("says how far it is, is stopped with nothing exported, and then exports it whole", async () => {
  const { ports, session, workers, finish } = await show();
  await tap("CSV");
  await tap("Download");
  await writing();
  expect(screen.getByRole("progressbar", { name: "Progress" })).toBeTruthy();
  expect(screen.getByText(/^Writing the log as CSV\./)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Download" })).toBeNull();
  await tap("Stop");
  await said("Stopped. Nothing was exported.");
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect([workers.ended, ports.downloaded]).toEqual([1, []]);
  await finish();
  expect(ports.downloaded).toEqual([]);
  await tap("Download");
  await said(/handed to the browser’s downloads\.$/);
  expect(ports.downloaded).toEqual([await exportLog(session, "csv", "utc", senderOf(ports))]);
  expect(workers).toEqual({ started: 2, ended: 2 });
});

test("asks for a second tap if the browser doesn’t open its share sheet any more, and shares at once then", async () => {
  const { ports, workers, finish } = await show({ share: "failed" });
  await tap("Share file");
  await finish();
  await said("The file is ready. Tap “Share file” again to share it.");
  expect(ports.downloaded).toEqual([]);
  ports.share.shareFile = async ({ name }) => {
    ports.sharedAs.push(name);
    return "shared";
  };
  await tap("Share file");
  await said("Shared.");
  expect(ports.sharedAs).toHaveLength(1);
  expect(workers.started).toBe(1);
});

test("asks for a second tap if the browser doesn’t copy any more", async () => {
  const { ports, finish } = await show({ clipboard: false });
  await tap("Copy");
  await finish();
  await said("The text is ready. Tap “Copy” again to copy it.");
  expect(ports.copied).toEqual([]);
});

test("is over once somebody leaves the screen", async () => {
  const { ports, workers, finish } = await show();
  await tap("Download");
  await writing();
  await act(cleanup);
  await finish();
  await settle();
  expect([workers.ended, ports.downloaded]).toEqual([1, []]);
});

test("is over once the incident is restricted: the screen asks first", async () => {
  const { ports, session, workers, finish } = await show();
  await tap("Download");
  await writing();
  await act(async () => void session.run({ type: "restrict" }));
  await settle();
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.queryByRole("button", { name: "Download" })).toBeNull();
  await finish();
  await settle();
  expect([workers.ended, ports.downloaded]).toEqual([1, []]);
});

test.each<[string, TestPortsOptions & { readonly length?: number }]>([
  ["without a worker", { logWorker: async () => null }],
  ["of a log that isn’t long", { length: 5_000 }],
])("%s is written by the page, as ever", async (_name, options) => {
  const { ports, workers } = await show(options);
  await tap("Download");
  await said(/handed to the browser’s downloads\.$/);
  expect(ports.downloaded).toHaveLength(1);
  expect(workers.started).toBe(0);
});

test("is the same on the way to another phone", async () => {
  const { ports, finish } = await show({ step: "send" });
  await screen.findByText(/^The whole log: /);
  await tap("Download file");
  await writing();
  await tap("Stop");
  await said("Stopped. Nothing was exported.");
  await finish();
  await tap("Download file");
  await said(/handed to the browser’s downloads\.$/);
  expect(ports.downloaded.map(({ name }) => name.slice(-5))).toEqual([".json"]);
});
