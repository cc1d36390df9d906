// What an import knows and says: entries that didn't come along, entries that are in another incident, how far it is,
// and that it was stopped.

import { describe, expect, test } from "vitest";
import type { LongWork, Progress } from "../../../src/actions/ports/long-work.ts";
import { importLog } from "../../../src/actions/transfer/import-log.ts";
import type { IncidentId } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { importWords } from "../../../src/ui/words/review.ts";
import { outcomeWords } from "../../../src/ui/words/transfer.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { firstNinetySeconds, INCIDENT } from "../../kit/log/log.ts";
import { longIncident } from "../../kit/log/stories.ts";

const facts = firstNinetySeconds();
const without = (...seqs: readonly number[]): readonly Fact[] => facts.filter(({ seq }) => !seqs.includes(seq));

describe("entries that didn't come along", () => {
  test("are none in a whole log, nor at its end", async () => {
    for (const log of [facts, facts.slice(0, 5)])
      expect(await importLog({ log: createMemoryLog() }, toJson(INCIDENT, log))).toMatchObject({ missing: [] });
  });

  test("are named with the phone they are from, and the rest is taken", async () => {
    const log = createMemoryLog();
    const outcome = await importLog({ log }, toJson(INCIDENT, without(3, 5, 6)));
    expect(outcome).toMatchObject({ type: "imported", added: facts.length - 3 });
    expect(importWords(outcome)).toContain(
      "Entry 3 of Ana’s phone is missing. Entries 5 to 6 of Ana’s phone are missing. Export the log on that phone too.",
    );
    expect(outcomeWords({ type: "received", counts: outcome as never, summary: null })).toContain(
      "Entry 3 of Ana’s phone",
    );
  });

  test("aren't missing once this phone has them", async () => {
    const log = createMemoryLog();
    await log.merge(INCIDENT, without(1, 2, 3, 4));
    expect(await importLog({ log }, toJson(INCIDENT, without(3)))).toMatchObject({ missing: [{ from: 3, to: 3 }] });
    expect(await importLog({ log }, toJson(INCIDENT, facts))).toMatchObject({ missing: [] });
  });
});

describe("entries that are in another incident on this phone", () => {
  const other = "incident-other" as IncidentId;
  const moved = fullRun().map((fact) => ({ ...fact, incidentId: other }) as Fact);

  test.each([
    ["all of them", moved],
    ["one of them", moved.map((fact, index) => (index === 3 ? fact : ({ ...fact, id: `other-${index}` } as Fact)))],
  ])("%s: nothing is taken, and the incident is named", async (_name, log) => {
    const phone = createMemoryLog();
    await phone.merge(INCIDENT, fullRun());
    const outcome = await importLog({ log: phone }, toJson(other, log));
    expect(outcome.type === "refused" && outcome.message).toMatch(
      /^Entries of this log are already in another incident on this phone: .*SEV\d .*Nothing was imported\. Open that one/,
    );
    expect((await phone.listAll()).map(({ id }) => id)).toEqual([INCIDENT]);
  });
});

describe("a long log", () => {
  const long = longIncident(6_000);
  const text = toJson(INCIDENT, long);

  test("says how far it is, and lets the page breathe", async () => {
    const seen: Progress[] = [];
    let pauses = 0;
    const work: LongWork = {
      onProgress: (progress) => seen.push(progress),
      pause: async () => {
        pauses += 1;
      },
    };
    expect(text.length).toBeGreaterThan(500_000);
    expect(await importLog({ log: createMemoryLog() }, text, undefined, work)).toMatchObject({ added: long.length });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((one, other) => one - other));
    expect(pauses).toBeGreaterThan(8);
  });

  test("stopped at any point leaves nothing behind", async () => {
    for (const at of [0, 1, 7]) {
      const log = createMemoryLog();
      const signal = { aborted: false };
      let steps = 0;
      const pause = async (): Promise<void> => {
        signal.aborted = steps === at;
        steps += 1;
      };
      expect(await importLog({ log }, text, undefined, { signal, pause })).toEqual({ type: "stopped" });
      expect(await log.listAll()).toEqual([]);
    }
    expect(importWords({ type: "stopped" })).toBe("Stopped. Nothing was imported.");
  });
});

test("several logs are taken one by one: a bad one doesn't keep the others out", async () => {
  const log = createMemoryLog();
  const bad = toJson("incident-bad" as IncidentId, [{ ...facts[1], incidentId: "incident-bad" } as Fact]);
  const outcome = await importLog({ log }, toJson(INCIDENT, facts) + bad);
  expect(outcome).toMatchObject({ type: "several", each: [{ type: "imported" }, { type: "refused" }] });
  expect(importWords(outcome)).toMatch(/^\(1 of 2\) Imported 8 entries\. \(2 of 2\) log has no entry of type/);
});
