// Every file of the corpus through the reader and the import, as the screen does it.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importLog } from "../../../src/actions/transfer/import-log.ts";
import { readFile } from "../../../src/actions/transfer/read-file.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { corpus } from "../../kit/files/corpus.ts";
import { factsA, logA } from "../../kit/files/corpus-logs.ts";

interface Came {
  readonly facts: readonly Fact[];
  readonly sentences: readonly string[];
}

const bring = async (bytes: Uint8Array, name: string): Promise<Came> => {
  const log = createMemoryLog();
  const read = await readFile(new File([Uint8Array.from(bytes)], name), "log");
  if ("sentence" in read) return { facts: [], sentences: [read.sentence] };
  const outcome = await importLog({ log }, read.text);
  const each = outcome.type === "several" ? outcome.each : [outcome];
  const refused = each.flatMap((one) => (one.type === "refused" ? [one.message] : []));
  const sentences = [...refused, ...(read.beside ?? [])];
  const ids = (await log.listAll()).map(({ id }) => id);
  return { facts: (await Promise.all(ids.map((id) => log.readFacts(id)))).flat(), sentences };
};

const byId = (facts: readonly unknown[]): readonly unknown[] =>
  (facts as readonly Fact[]).toSorted((one, other) => (one.id < other.id ? -1 : 1));

const wayOn = /\b(?:choose|export|send|save|unpack|bring|wait|remove|copy|update|connect|open)\b/i;

test("the corpus is large, and each file has a name of its own", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(80);
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
});

describe("a file", () => {
  test.each(corpus.map((file) => [file.name, file] as const))("%s", async (_name, { name, bytes, facts, says }) => {
    const came = await bring(bytes, name);
    expect(byId(came.facts)).toEqual(byId(facts));
    if (says === null) expect(came.sentences).toEqual([]);
    else {
      expect(came.sentences.join(" ")).toMatch(says);
      for (const sentence of came.sentences) expect(sentence).toMatch(wayOn);
    }
  });
});

describe("whatever happens to a file on the way", () => {
  const known = JSON.stringify(factsA).split("\ufffd").length;
  const isSound = async (bytes: Uint8Array): Promise<void> => {
    const { facts, sentences } = await bring(bytes, "log.json");
    expect(JSON.stringify(facts).split("\ufffd").length).toBeLessThanOrEqual(known);
    expect(facts.length > 0 || sentences.every((one) => wayOn.test(one))).toBe(true);
    expect(facts.length + sentences.length).toBeGreaterThan(0);
  };
  const whole = corpus.filter(({ says }) => says === null).map(({ bytes }) => bytes);
  const anyFile = fc.constantFrom(...whole);

  test("bits that flip", () =>
    fc.assert(
      fc.asyncProperty(anyFile, fc.array(fc.tuple(fc.nat(), fc.nat(7)), { maxLength: 4 }), async (file, flips) => {
        const bytes = file.slice();
        for (const [at, bit] of flips) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
        // A letter that became another one can't be noticed; one that became U+FFFD by its own bits is a letter too.
        await isSound(bytes);
      }),
      { numRuns: 120 },
    ));

  test("an end that is missing, or bytes that are too many", () =>
    fc.assert(
      fc.asyncProperty(anyFile, fc.nat(), fc.uint8Array({ maxLength: 40 }), async (file, at, more) => {
        await isSound(file.slice(0, at % file.length));
        await isSound(Uint8Array.from([...file, ...more]));
      }),
      { numRuns: 120 },
    ));

  test("anything at all", () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
        ),
        isSound,
      ),
      { numRuns: 200 },
    ));
});

test("a log that is refused changes nothing that is here", async () => {
  const log = createMemoryLog();
  await importLog({ log }, logA);
  for (const { bytes, name, says } of corpus) {
    if (says === null) continue;
    const read = await readFile(new File([Uint8Array.from(bytes)], name), "log");
    if ("text" in read) await importLog({ log }, read.text);
  }
  expect((await log.listAll()).map(({ id }) => id)).toEqual(["corpus-a"]);
  expect(await log.readFacts("corpus-a" as never)).toEqual(factsA);
});
