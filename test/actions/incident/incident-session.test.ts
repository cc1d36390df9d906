import { describe, expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { undoEntry } from "../../../src/actions/incident/undo-entry.ts";
import type { EventLog, StorageFailure } from "../../../src/actions/ports/storage-port.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { createTestPorts, START, type TestPorts } from "../../kit/app/ports.ts";
import { formerPack } from "../../kit/log/team-pack.ts";

const declared = (ports: TestPorts) => {
  const sessions = createSessions(ports);
  return { sessions, session: declareIncident(ports, sessions, { drill: false, at: START, pack: builtInPack }) };
};

const full: StorageFailure = Object.assign(new Error("full"), { problem: { type: "full" } as const });

/** A log whose appends fail until `mend` is called. */
const failingLog = (): { readonly log: EventLog; mend(): void } => {
  const inner = createMemoryLog();
  let broken = true;
  return {
    log: { ...inner, append: (append) => (broken ? Promise.reject(full) : inner.append(append)) },
    mend() {
      broken = false;
    },
  };
};

describe("a session", () => {
  test("shows a command at once and says saved only after the log has it", async () => {
    const ports = createTestPorts();
    const { session } = declared(ports);
    await session.settled();
    session.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
    expect(session.incident.get().severity?.level).toBe("SEV2");
    expect(session.saving.get()).toEqual({ type: "saving" });
    await session.settled();
    expect(session.saving.get()).toEqual({ type: "saved" });
    expect((await ports.log.readFacts(session.id)).map(({ type }) => type)).toEqual([
      "incident.declared/1",
      "pack.frozen/3",
      "severity.set/2",
    ]);
  });

  test("stamps the declaration with the time of the tap, not with the time the app was ready", async () => {
    const ports = createTestPorts();
    ports.clock.pass(4_000);
    const { session } = declared(ports);
    expect(session.incident.get().declaredAt).toBe(START);
  });

  test("asks the browser to keep this phone's data", async () => {
    let asked = 0;
    const ports = {
      ...createTestPorts(),
      persistence: {
        request: async () => {
          asked += 1;
          return true;
        },
        acceptLoss: () => undefined,
      },
    };
    await declared(ports).session.settled();
    expect(asked).toBe(1);
  });

  test("keeps what could not be saved, says so, and saves it with the next tap", async () => {
    const { log, mend } = failingLog();
    const ports = createTestPorts({ log });
    const { session } = declared(ports);
    await session.settled();
    expect(session.saving.get()).toEqual({ type: "failed", problem: { type: "full" }, unsaved: 2 });
    expect(session.incident.get().phase.type).toBe("detected");
    mend();
    session.run({ type: "addNote", kind: "note", text: "still here" });
    await session.settled();
    expect(session.saving.get()).toEqual({ type: "saved" });
    expect(await log.readFacts(session.id)).toHaveLength(3);
  });

  test("saves again when asked to", async () => {
    const { log, mend } = failingLog();
    const { session } = declared(createTestPorts({ log }));
    expect(await session.retry()).toBe(false);
    mend();
    expect(await session.retry()).toBe(true);
    expect(await log.readFacts(session.id)).toHaveLength(2);
  });

  test("takes back the last entry and leaves it in the log", async () => {
    const ports = createTestPorts();
    const { session } = declared(ports);
    ports.clock.pass(1_000);
    session.run({ type: "setSeverity", severity: severityOfClass("SEV1"), triage: null, reason: null });
    const last = session.incident.get().last;
    ports.clock.pass(1_000);
    await undoEntry(session, last?.fact ?? ("" as never));
    expect(session.incident.get().severity).toBeNull();
    await session.settled();
    const facts = await ports.log.readFacts(session.id);
    expect(facts.map(({ type }) => type)).toContain("severity.set/2");
    expect(foldIncident(session.id, facts)).toEqual(session.incident.get());
  });

  test("stays right when the device clock is set back in the middle", async () => {
    const ports = createTestPorts();
    const { session } = declared(ports);
    ports.clock.pass(60_000);
    session.run({ type: "setSeverity", severity: severityOfClass("SEV3"), triage: null, reason: null });
    ports.clock.pass(-120_000);
    session.run({ type: "addNote", kind: "finding", text: "the clock jumped" });
    await session.settled();
    expect(session.incident.get()).toEqual(foldIncident(session.id, session.facts.get()));
    expect(session.incident.get().severity?.level).toBe("SEV3");
  });

  test("says why a command changed nothing, until one is accepted again", () => {
    const { session } = declared(createTestPorts());
    session.run({ type: "addNote", kind: "note", text: "   " });
    expect(session.refusal.get()).toEqual({ type: "textMissing" });
    session.run({ type: "addNote", kind: "note", text: "words" });
    expect(session.refusal.get()).toBeNull();
  });

  test("takes in what another tab wrote, once", async () => {
    const ports = createTestPorts();
    const { session } = declared(ports);
    await session.settled();
    const [first] = session.facts.get() as [Fact];
    const foreign: Fact = {
      ...first,
      id: "fact-zzz" as Fact["id"],
      at: (START + 5_000) as Fact["at"],
      type: "note.added/1",
      data: { kind: "note", text: "from the other tab" },
    };
    session.receive([foreign]);
    session.receive([foreign]);
    expect(session.facts.get().filter(({ id }) => id === foreign.id)).toHaveLength(1);
    expect(session.incident.get().count).toBe(3);
  });
});

describe("the sessions of a page", () => {
  test("open a stored incident once, with the pack that was frozen into it", async () => {
    const ports = createTestPorts();
    const { session } = declared(ports);
    await session.settled();
    const later = createSessions(ports);
    const [one, two] = await Promise.all([later.open(session.id), later.open(session.id)]);
    expect(one).toBe(two);
    expect(one?.pack.get()).toEqual(builtInPack);
    expect(one?.incident.get()).toEqual(session.incident.get());
  });

  test("give an incident from before there were special lists those that came with the app", async () => {
    const { session } = declared(createTestPorts());
    const [declaration, cards] = session.facts.get() as readonly [Fact, Fact];
    const log = createMemoryLog();
    await log.merge(session.id, [
      declaration,
      { ...cards, type: "pack.frozen/1", data: { pack: formerPack } } as unknown as Fact,
    ]);
    const opened = await createSessions(createTestPorts({ log })).open(session.id);
    expect(opened?.pack.get().version).toBe(3);
    expect(opened?.pack.get().specials).toEqual(builtInPack.specials);
    expect(opened?.pack.get().roles.map(({ id }) => id)).toContain("deputy");
  });

  const withoutCards = async (change: Partial<Fact> = {}) => {
    const { session } = declared(createTestPorts());
    const [declaration] = session.facts.get();
    const log = createMemoryLog();
    await log.merge(session.id, [{ ...(declaration as Fact), ...change } as Fact]);
    return createSessions(createTestPorts({ log })).open(session.id);
  };
  const types = (session: IncidentSession | null) => session?.facts.get().map(({ type }) => type);

  test("make up with the next entry for a freeze that a killed phone never wrote, not by opening", async () => {
    const opened = await withoutCards();
    expect(types(opened)).toEqual(["incident.declared/1"]);
    opened?.run({ type: "addNote", kind: "note", text: "Back again" });
    expect(types(opened)).toEqual(["incident.declared/1", "pack.frozen/3", "note.added/1"]);
    opened?.run({ type: "addNote", kind: "note", text: "And on" });
    expect(types(opened)).toHaveLength(4);
  });

  test("freeze no cards into what another phone declared", async () => {
    const opened = await withoutCards({ device: "device-other" as Fact["device"] });
    opened?.run({ type: "addNote", kind: "note", text: "Seen here" });
    expect(types(opened)).toEqual(["incident.declared/1", "note.added/1"]);
  });

  test("know nothing of an incident that isn't on the phone", async () => {
    expect(await createSessions(createTestPorts()).open("missing" as never)).toBeNull();
  });
});
