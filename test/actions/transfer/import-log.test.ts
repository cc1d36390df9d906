import { describe, expect, test } from "vitest";
import type { EventLog } from "../../../src/actions/ports/storage-port.ts";
import { importLog } from "../../../src/actions/transfer/import-log.ts";
import { actionWords } from "../../../src/actions/words/action-words.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { INCIDENT } from "../../kit/log/log.ts";
import { oneOfEach } from "../../kit/random/wrong-rows.ts";

const facts = fullRun();
const file = toJson(INCIDENT, facts);

/** A phone that already has the first `count` facts. */
const phoneWith = async (count: number): Promise<{ readonly log: EventLog }> => {
  const log = createMemoryLog();
  if (count > 0) await log.merge(INCIDENT, facts.slice(0, count));
  return { log };
};

describe("importing a log", () => {
  test("brings every fact as it stands in the file", async () => {
    const phone = await phoneWith(0);
    expect(await importLog(phone, file)).toMatchObject({
      type: "imported",
      incidentId: INCIDENT,
      added: facts.length,
      alreadyHere: 0,
      different: 0,
    });
    expect(toJson(INCIDENT, await phone.log.readFacts(INCIDENT))).toBe(file);
  });

  test("brings nothing the second time", async () => {
    const phone = await phoneWith(0);
    await importLog(phone, file);
    expect(await importLog(phone, file)).toMatchObject({ added: 0, alreadyHere: facts.length, different: 0 });
    expect(toJson(INCIDENT, await phone.log.readFacts(INCIDENT))).toBe(file);
  });

  test("brings only what is missing", async () => {
    const phone = await phoneWith(5);
    expect(await importLog(phone, file)).toMatchObject({ added: facts.length - 5, alreadyHere: 5 });
    expect(await phone.log.readFacts(INCIDENT)).toHaveLength(facts.length);
  });

  test("keeps this phone's wording of an entry that differs, and says that there is one", async () => {
    const phone = await phoneWith(facts.length);
    const other = facts.map((fact) =>
      fact.type === "channel.named/1" ? { ...fact, data: { name: "#elsewhere" } } : fact,
    );
    expect(await importLog(phone, toJson(INCIDENT, other))).toMatchObject({ added: 0, different: 1 });
    expect(toJson(INCIDENT, await phone.log.readFacts(INCIDENT))).toBe(file);
  });

  test.each([
    ["cut off", file.slice(0, -30), /^Line \d+: the file ends in the middle/],
    ["wrong in its last entry", toJson(INCIDENT, [...facts, { ...facts[0], id: "" } as Fact]), /^log\[\d+\]\.id/],
    ["not a log", "{}", /“format”/],
  ])("refuses a file that is %s, with its sentence, and changes nothing", async (_name, text, sentence) => {
    const phone = await phoneWith(3);
    const outcome = await importLog(phone, text);
    expect(outcome.type === "refused" && outcome.message).toMatch(sentence);
    expect(await phone.log.readFacts(INCIDENT)).toEqual(facts.slice(0, 3));
  });

  describe("of a drill", () => {
    const drill = oneOfEach.get("drill.started/1") as Extract<Fact, { type: "drill.started/1" }>;
    const withStory = (scenario: unknown): string =>
      toJson(INCIDENT, [
        ...facts,
        { ...drill, id: "drill", incidentId: INCIDENT, data: { ...drill.data, scenario } } as Fact,
      ]);

    test("takes a whole story", async () => {
      expect((await importLog(await phoneWith(0), withStory(drill.data.scenario))).type).toBe("imported");
    });

    test.each([
      ["as it is", (text: string) => text],
      ["with its type in escapes", (text: string) => text.replace("drill.started/1", "drill\\u002estarted/1")],
    ])("refuses a story that is wrong inside, written %s, and names the place", async (_name, write) => {
      const phone = await phoneWith(0);
      const outcome = await importLog(phone, write(withStory({ ...drill.data.scenario, injects: [{ text: 7 }] })));
      expect(outcome.type === "refused" && outcome.message).toMatch(/^log\[\d+\]\.data\.scenario\.injects/);
      expect(await phone.log.readFacts(INCIDENT)).toEqual([]);
    });

    test("says so if what checks stories isn't here yet, and takes any other log", async () => {
      const phone = await phoneWith(0);
      const missing = () => Promise.reject(new TypeError("Failed to fetch"));
      const outcome = await importLog(phone, withStory(drill.data.scenario), missing);
      expect(outcome).toEqual({ type: "refused", message: actionWords.drillsMissing });
      const own = facts.filter(({ type }) => type !== "drill.started/1");
      expect((await importLog(phone, toJson(INCIDENT, own), missing)).type).toBe("imported");
    });
  });

  test("fails as the storage does, so that nothing is called imported that isn't saved", async () => {
    const { log } = await phoneWith(0);
    const full = { log: { ...log, merge: () => Promise.reject(new Error("full")) } };
    await expect(importLog(full, file)).rejects.toThrow("full");
  });
});
