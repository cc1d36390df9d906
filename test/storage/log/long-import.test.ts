// A long import: all of it or nothing, in the database as in memory, with the same row as any other merge.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Progress } from "../../../src/actions/ports/long-work.ts";
import { type EventLog, NotMerged } from "../../../src/actions/ports/storage-port.ts";
import type { IncidentId } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createConnection } from "../../../src/storage/database/connection.ts";
import { connectTabs } from "../../../src/storage/database/other-tabs.ts";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { createEventLog } from "../../../src/storage/log/event-log.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { INCIDENT } from "../../kit/log/log.ts";
import { longIncident } from "../../kit/log/stories.ts";
import { createFakeJournal } from "../kit/fake-journal.ts";

const onDisk = (): { log: EventLog; close: () => Promise<void> } => {
  const otherTabs = connectTabs();
  const connection = createConnection({
    create: (anyVersion) => createDatabase("long-import", anyVersion),
    onOpened: () => undefined,
    onProblem: () => undefined,
  });
  return {
    log: createEventLog({ connection, journal: createFakeJournal(), otherTabs, onSaved: () => undefined }),
    async close() {
      connection.close();
      otherTabs.close();
      await Dexie.delete("long-import");
    },
  };
};
const inMemory = () => ({ log: createMemoryLog(), close: async () => undefined });

const facts = longIncident(2_500);
const other = "incident-other" as IncidentId;

describe.each([
  ["in memory", inMemory],
  ["on disk", onDisk],
])("an import %s", (name, open) => {
  let opened: ReturnType<typeof onDisk>;
  beforeEach(() => {
    opened = open();
  });
  afterEach(() => opened.close());

  it("stores the same facts and the same incident as any other merge", async () => {
    const { log } = opened;
    await log.merge(INCIDENT, facts.slice(0, 700));
    expect(await log.merge(INCIDENT, facts, {})).toBe(facts.length - 700);
    const plain = createMemoryLog();
    await plain.merge(INCIDENT, facts);
    expect(await log.readFacts(INCIDENT)).toEqual(await plain.readFacts(INCIDENT));
    expect(await log.listAll()).toEqual(await plain.listAll());
    expect((await log.open(INCIDENT, 5))?.incident).toEqual((await plain.open(INCIDENT, 5))?.incident);
  });

  it("leaves nothing behind if it is stopped, and can be tried again", async () => {
    const { log } = opened;
    const signal = { aborted: name === "in memory" };
    const seen: Progress[] = [];
    const onProgress = (progress: Progress): void => {
      seen.push(progress);
      signal.aborted = seen.length === 2;
    };
    await expect(log.merge(INCIDENT, facts, { signal, onProgress })).rejects.toEqual(new NotMerged(null));
    expect(await log.listAll()).toEqual([]);
    expect(await log.readFacts(INCIDENT)).toEqual([]);
    expect(await log.merge(INCIDENT, facts, {})).toBe(facts.length);
  });

  it("takes nothing if an entry is in another incident, and says in which", async () => {
    const { log } = opened;
    await log.merge(INCIDENT, facts.slice(0, 3));
    const moved = facts.slice(0, 1_200).map((fact, index) => {
      return { ...fact, incidentId: other, id: index === 1_100 ? facts[2]?.id : `other-${index}` } as Fact;
    });
    const failure = await log.merge(other, moved, {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotMerged);
    expect((failure as NotMerged).elsewhere).toBe(INCIDENT);
    expect((await log.listAll()).map(({ id }) => id)).toEqual([INCIDENT]);
    expect(await log.readFacts(other)).toEqual([]);
  });
});
