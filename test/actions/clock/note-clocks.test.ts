// A log that goes between phones whose clocks differ: what the app says about it, once, and what is certain.

import { describe, expect, test } from "vitest";
import { clocksApart } from "../../../src/actions/clock/note-clocks.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { exportLog, senderOf } from "../../../src/actions/transfer/export-log.ts";
import { receiveCodes } from "../../../src/actions/transfer/receive-codes.ts";
import { receiveText } from "../../../src/actions/transfer/receive-incident.ts";
import { sendIncident } from "../../../src/actions/transfer/send-incident.ts";
import type { DeviceId, FactId, Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { createTestPorts } from "../../kit/app/ports.ts";
import { firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";

const at = (ms: number): Instant => (T0 + ms) as Instant;
const other = "device-a" as DeviceId;
const MIN = 60_000;

describe("what is certain", () => {
  const nothing = { sender: null, newest: null, measuredMs: null };
  test.each([
    ["nothing", nothing, null],
    ["a file of the past", { ...nothing, sender: { device: other, at: at(-45_000) } }, null],
    ["a file of the last 2 s", { ...nothing, sender: { device: other, at: at(2_000) } }, null],
    [
      "a file of the future",
      { ...nothing, sender: { device: other, at: at(8 * MIN) } },
      { device: other, byMs: 8 * MIN, exact: false },
    ],
    [
      "an entry of the future",
      { ...nothing, sender: { device: other, at: at(0) }, newest: { device: "device-c" as DeviceId, at: at(MIN) } },
      { device: "device-c", byMs: MIN, exact: false },
    ],
    [
      "codes of a phone behind",
      { ...nothing, sender: { device: other, at: at(-MIN) }, measuredMs: -45_000.4 },
      { device: other, byMs: -45_000, exact: true },
    ],
    ["codes that agree, whenever they were packed", { ...nothing, measuredMs: -400 }, null],
    ["codes of nobody in particular", { ...nothing, measuredMs: 9_000 }, { device: null, byMs: 9_000, exact: true }],
  ])("of %s", (_what, evidence, apart) => expect(clocksApart(evidence, T0)).toEqual(apart));
});

const phone = async (name: string, skewMs: number, facts: readonly Fact[] = []) => {
  const log = createMemoryLog();
  if (facts.length > 0) await log.merge(INCIDENT, facts);
  const made = createTestPorts({ log, name });
  const ports = {
    ...made,
    identity: { ...made.identity, device: `device-${name}` as DeviceId },
    ids: { ...made.ids, fact: () => `${name}-${made.ids.fact()}` as FactId },
  };
  const sessions = createSessions(ports);
  ports.clock.set(T0 + MIN + skewMs);
  return {
    ports,
    sessions,
    said: async () =>
      (await log.readFacts(INCIDENT)).flatMap((fact) => (fact.type === "clocks.differed/1" ? [fact.data] : [])),
    session: async () => {
      const session = await sessions.open(INCIDENT);
      if (!session) throw new Error(`${name} has no log`);
      return session;
    },
  };
};

type TestPhone = Awaited<ReturnType<typeof phone>>;
const file = async (from: TestPhone): Promise<string> =>
  (await exportLog(await from.session(), "json", "utc", senderOf(from.ports))).text;
const takeFile = async (from: TestPhone, to: TestPhone): Promise<void> => {
  const outcome = await receiveText(to.ports, await file(from), { sessions: to.sessions, measuredMs: null });
  expect(outcome.type).toBe("received");
  await (await to.session()).settled();
};
const watchCodes = async (from: TestPhone, to: TestPhone, lateMs = 150): Promise<void> => {
  const sending = await sendIncident(await from.session(), {
    origin: "https://first90.example",
    withCards: true,
    sender: senderOf(from.ports),
  });
  const receiver = receiveCodes(to.ports, to.sessions);
  for (let place = 0; receiver.state.get().type !== "saving" && place < 200; place += 1) {
    const shown = sending.codes?.code(place, from.ports.clock.now()) ?? "";
    for (const { ports } of [from, to]) ports.clock.pass(lateMs);
    receiver.take(shown);
    for (const { ports } of [from, to]) ports.clock.pass(100);
  }
  await expect.poll(() => receiver.state.get().type).toBe("done");
  await (await to.session()).settled();
};

describe("a log by file", () => {
  test("from a phone 8 min ahead says so, once however often it comes", async () => {
    const [ana, ben] = [await phone("a", 8 * MIN, firstNinetySeconds()), await phone("b", 0)];
    await takeFile(ana, ben);
    expect(await ben.said()).toEqual([{ device: "device-a", byMs: 8 * MIN }]);
    await takeFile(ana, ben);
    expect(await ben.said()).toHaveLength(1);
  });

  test("from a phone behind proves nothing, and back on that phone it does", async () => {
    const [ana, ben] = [await phone("a", -45_000, firstNinetySeconds()), await phone("b", 0)];
    await takeFile(ana, ben);
    expect(await ben.said()).toEqual([]);
    await takeFile(ben, ana);
    expect(await ana.said()).toEqual([{ device: "device-b", byMs: 45_000 }]);
    await takeFile(ana, ben);
    await takeFile(ben, ana);
    expect(await ben.said()).toEqual(await ana.said());
    expect(await ben.said()).toHaveLength(1);
  });

  test("of an earlier version is taken as before", async () => {
    const [ana, ben] = [await phone("a", 0, firstNinetySeconds()), await phone("b", 0)];
    const { text } = await exportLog(await ana.session(), "json", "utc");
    expect(text).not.toContain("sentAt");
    const outcome = await receiveText(ben.ports, text, { sessions: ben.sessions, measuredMs: null });
    expect(outcome.type).toBe("received");
    expect(await ben.said()).toEqual([]);
  });

  test("whose sender can't be read is taken all the same", async () => {
    const [ana, ben] = [await phone("a", 0, firstNinetySeconds()), await phone("b", 0)];
    for (const wrong of ['"sentAt":1e99', '"sentAt":"soon"', '"sentAt":-1']) {
      const text = (await file(ana)).replace(/"sentAt":\d+/, wrong);
      const outcome = await receiveText(ben.ports, text, { sessions: ben.sessions, measuredMs: null });
      expect(outcome.type).toBe("received");
    }
    expect(await ben.said()).toEqual([]);
  });
});

describe("a log by codes", () => {
  test.each([
    ["45 s behind", -45_000],
    ["8 min ahead", 8 * MIN],
    ["an hour behind", -60 * MIN],
  ])("from a phone %s measures it to a fraction of a second", async (_how, skewMs) => {
    const [ana, ben] = [await phone("a", skewMs, firstNinetySeconds()), await phone("b", 0)];
    await watchCodes(ana, ben);
    const [said, ...more] = await ben.said();
    expect(said?.device).toBe("device-a");
    expect(Math.abs((said?.byMs ?? 0) - skewMs)).toBeLessThan(500);
    expect(more).toEqual([]);
  });

  test("from a phone whose clock agrees says nothing, however long the log waited to be shown", async () => {
    const [ana, ben] = [await phone("a", 0, firstNinetySeconds()), await phone("b", 0)];
    await watchCodes(ana, ben, 400);
    expect(await ben.said()).toEqual([]);
  });
});
