// A log on its way from one phone's memory to another's, without the glass between them.

import { beforeEach, describe, expect, test } from "vitest";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { exportLog } from "../../../src/actions/transfer/export-log.ts";
import { type CodeReceiver, type Receiving, receiveCodes } from "../../../src/actions/transfer/receive-codes.ts";
import { describeLog, openLink, receivePacked, receiveText } from "../../../src/actions/transfer/receive-incident.ts";
import { type Sending, sendIncident } from "../../../src/actions/transfer/send-incident.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { DeviceId, FactId } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import { quietDeclaration } from "../../kit/log/stories.ts";
import { TWO_HOURS, twoHours } from "../../kit/log/two-hours.ts";

const ORIGIN = "https://first90.example";

interface Phone {
  readonly ports: TestPorts;
  /** Opens the incident of these tests. */
  open(): Promise<IncidentSession>;
  send(withCards?: boolean): Promise<Sending>;
  /** The whole log as text; the same on two phones with the same facts. */
  log(): Promise<string>;
}

const createPhone = async (name: string, facts: readonly Fact[] = []): Promise<Phone> => {
  const log = createMemoryLog();
  if (facts.length > 0) await log.merge(TWO_HOURS, facts);
  const made = createTestPorts({ log, name });
  const ports: TestPorts = {
    ...made,
    identity: { ...made.identity, device: `device-${name}` as DeviceId },
    ids: { ...made.ids, fact: () => `${name}-${made.ids.fact()}` as FactId },
  };
  const sessions = createSessions(ports);
  const open = async (): Promise<IncidentSession> => {
    const session = await sessions.open(TWO_HOURS);
    if (!session) throw new Error(`${name} has no log`);
    return session;
  };
  return {
    ports,
    open,
    send: async (withCards = false) => sendIncident(await open(), { origin: ORIGIN, withCards }),
    log: async () => (await exportLog(await open(), "json", "utc")).text,
  };
};

/** Resolves to how receiving ended. */
const ended = (receiver: CodeReceiver): Promise<Receiving> =>
  new Promise((resolve) => {
    const look = (): void => {
      const state = receiver.state.get();
      if (state.type === "done" || state.type === "notStored") resolve(state);
    };
    receiver.state.subscribe(look);
    look();
  });
const watch = async (to: Phone, { codes }: Sending): Promise<Receiving> => {
  if (!codes) throw new Error("no codes");
  const receiver = receiveCodes(to.ports);
  for (let number = 0; number < codes.count; number += 1) receiver.take(codes.code(number));
  return ended(receiver);
};
const counts = (receiving: Receiving) =>
  receiving.type === "done" && receiving.outcome.type === "received" ? receiving.outcome.counts : receiving;

let ana: Phone;
let ben: Phone;
beforeEach(async () => {
  ana = await createPhone("ana", twoHours);
  ben = await createPhone("ben");
});

describe("by code", () => {
  test("two hours arrive as they are, with their cards", async () => {
    const sending = await ana.send();
    expect(sending).toMatchObject({ entries: 150, link: null, leavesCardsOut: false });
    expect(sending.codes?.count).toBeLessThan(44);
    expect(counts(await watch(ben, sending))).toMatchObject({ added: 150, alreadyHere: 0, different: 0 });
    expect(await ben.log()).toBe(await ana.log());
  });

  test("the first minutes fit one code, which leaves the cards out and still arrives as it was", async () => {
    const young = await createPhone("ana", twoHours.slice(0, 9));
    const sending = await young.send();
    expect(sending).toMatchObject({ entries: 9, leavesCardsOut: true, codes: { count: 1 } });
    expect(counts(await watch(ben, sending))).toMatchObject({ added: 9 });
    expect(await ben.log()).toBe(await young.log());
  });

  test("a phone with other cards says so and stays as it was, and takes the log with its cards", async () => {
    const young = await createPhone("ana", twoHours.slice(0, 9));
    const ports = {
      ...ben.ports,
      packs: { ...ben.ports.packs, current: async () => ({ ...builtInPack, version: 99 }) },
    };
    const other = { ...ben, ports };
    expect(await watch(other, await young.send())).toMatchObject({ outcome: { type: "cardsMissing" } });
    expect(await ports.log.listAll()).toEqual([]);
    const whole = await young.send(true);
    expect(whole.leavesCardsOut).toBe(false);
    expect(counts(await watch(other, whole))).toMatchObject({ added: 9 });
    expect(await ben.log()).toBe(await young.log());
  });

  test("a phone with other cards knows those of the incident once it has them", async () => {
    const young = await createPhone("ana", twoHours.slice(0, 9));
    const here = await createPhone("ben", twoHours.slice(0, 3));
    const ports = {
      ...here.ports,
      packs: { ...here.ports.packs, current: async () => ({ ...builtInPack, version: 99 }) },
    };
    expect(counts(await watch({ ...here, ports }, await young.send()))).toMatchObject({ added: 6, alreadyHere: 3 });
    expect(await here.log()).toBe(await young.log());
  });

  test("both go on, and both end with the same log, whoever sends first", async () => {
    await watch(ben, await ana.send());
    const [onAna, onBen] = [await ana.open(), await ben.open()];
    onAna.run({ type: "addNote", kind: "action", text: "on Ana's phone" });
    onBen.run({ type: "addNote", kind: "finding", text: "on Ben's phone" });
    expect(counts(await watch(ana, await ben.send()))).toMatchObject({ added: 1, alreadyHere: 150 });
    expect(counts(await watch(ben, await ana.send()))).toMatchObject({ added: 1, alreadyHere: 151 });
    expect(counts(await watch(ben, await ana.send()))).toMatchObject({ added: 0, alreadyHere: 152 });
    expect(await ben.log()).toBe(await ana.log());
    expect(onBen.facts.get()).toHaveLength(152);
  });

  test("foreign, damaged and newer codes get their name and change nothing", async () => {
    const receiver = receiveCodes(ben.ports);
    const said = ["https://example.com", "F90:123456", "F90:"].map((code) => {
      receiver.take(code);
      return receiver.state.get().type;
    });
    expect(said).toEqual(["foreign", "damaged", "damaged"]);
    expect(await ben.ports.log.listAll()).toEqual([]);
  });

  test("a stray code doesn't hide how far it is; another log's code says that it starts again", async () => {
    const [sending, other] = [await ana.send(), await (await createPhone("cy", twoHours.slice(0, 140))).send()];
    const receiver = receiveCodes(ben.ports);
    receiver.take(sending.codes?.code(0) ?? "");
    receiver.take("https://example.com");
    expect(receiver.state.get()).toMatchObject({ type: "part", known: 1, restarted: false });
    receiver.take(other.codes?.code(0) ?? "");
    receiver.take(other.codes?.code(1) ?? "");
    expect(receiver.state.get()).toMatchObject({ type: "part", known: 2, restarted: true });
  });

  test("says when the phone could not keep it", async () => {
    const log = { ...ben.ports.log, merge: () => Promise.reject(new Error("full")) };
    expect(await watch({ ...ben, ports: { ...ben.ports, log } }, await ana.send())).toEqual({ type: "notStored" });
  });

  test("a log that nobody would watch to its end has no codes", async () => {
    const [first] = twoHours as [Fact];
    const long = Array.from({ length: 12_000 }, (_, index) => ({ ...first, id: `long-${index}` as FactId }));
    expect(await (await createPhone("ana", long)).send()).toMatchObject({ codes: null, link: null, entries: 12_000 });
  });
});

describe("by link", () => {
  test("a young log is read from it, and kept only when it is taken", async () => {
    const young = await createPhone("ana", twoHours.slice(0, 9));
    const { link } = await young.send();
    expect(link).toMatch(/^https:\/\/first90\.example\/receive#[\w-]+$/);
    const opened = await openLink(ben.ports, link ?? "");
    if (opened.type !== "text") throw new Error(opened.type);
    expect(describeLog(opened.text)).toMatchObject({
      entries: 9,
      summary: { title: "checkout: failing", drill: false },
    });
    expect(await ben.ports.log.listAll()).toEqual([]);
    expect(await receiveText(ben.ports, opened.text)).toMatchObject({ type: "received", counts: { added: 9 } });
    expect(await ben.log()).toBe(await young.log());
  });

  test("a code that holds the link does as well", async () => {
    const young = await createPhone("ana", twoHours.slice(0, 9));
    const receiver = receiveCodes(ben.ports);
    receiver.take((await young.send()).link ?? "");
    expect(counts(await ended(receiver))).toMatchObject({ added: 9 });
  });

  test.each([
    ["hello", { type: "noLink" }],
    [`${ORIGIN}/receive#AQIDA`, { type: "refused", message: expect.stringMatching(/cut off or altered/) }],
    [`${ORIGIN}/receive#AQID`, { type: "refused", message: expect.stringMatching(/damaged on the way/) }],
  ])("%s is refused with its sentence", async (link, outcome) =>
    expect(await openLink(ben.ports, link)).toEqual(outcome),
  );

  test("one that was cut is refused, wherever, with what is wrong and the way on", async () => {
    const link = (await (await createPhone("ana", twoHours.slice(0, 9))).send()).link ?? "";
    for (let length = link.indexOf("#") + 4; length < link.length - 4; length += 7) {
      expect(await openLink(ben.ports, link.slice(0, length))).toEqual({
        type: "refused",
        message: expect.stringMatching(
          /^This link is cut: characters are missing at the end, and only \d+% of the log is left\. .* send the log as a file\.$/,
        ),
      });
    }
  });

  test.each([
    ["shortened", (link: string) => `${link.slice(0, 80)}…`, /is cut: /],
    ["in small letters", (link: string) => link.toLowerCase(), /small and capital letters/],
    ["altered", (link: string) => `${link.slice(0, 90)}AAAA${link.slice(94)}`, /altered on the way/],
  ])("one that is %s says so, also in a code", async (_name, damage, sentence) => {
    const text = damage((await (await createPhone("ana", twoHours.slice(0, 9))).send()).link ?? "");
    const refused = { type: "refused", message: expect.stringMatching(sentence) };
    expect(await openLink(ben.ports, text)).toEqual(refused);
    const receiver = receiveCodes(ben.ports);
    receiver.take(text);
    expect(receiver.state.get()).toEqual({ type: "done", outcome: refused });
    expect(await ben.ports.log.listAll()).toEqual([]);
  });

  test("two different ones are taken one by one", async () => {
    const links = await Promise.all(
      [8, 9].map(async (count) => (await createPhone("ana", twoHours.slice(0, count))).send()),
    );
    expect(await openLink(ben.ports, links.map(({ link }) => link).join("\n"))).toEqual({
      type: "refused",
      message: expect.stringMatching(/different logs .* one by one/),
    });
  });
});

test("what receives a drill knows that it is one", async () => {
  const [declared] = quietDeclaration() as [Extract<Fact, { type: "incident.declared/1" }>];
  const drill = { ...declared, incidentId: TWO_HOURS, data: { drill: true } };
  const sending = await (await createPhone("ana", [drill])).send();
  expect(await watch(ben, sending)).toMatchObject({ outcome: { summary: { drill: true } } });
});

test("a log that is whole but false is refused by what reads every file", async () => {
  const outcome = await receiveText(
    ben.ports,
    (await ana.log()).replace('"data":{"level":"SEV2"', '"data":{"level":"SEV0"'),
  );
  expect(outcome).toMatchObject({ type: "refused", message: expect.stringMatching(/^log\[2\]\.data\.level/) });
  expect(await receivePacked(ben.ports, new Uint8Array())).toMatchObject({ type: "refused" });
  expect(await ben.ports.log.listAll()).toEqual([]);
});
