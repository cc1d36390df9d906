// Files that people sent who could not import them.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { importLog } from "../../../src/actions/transfer/import-log.ts";
import { readFile } from "../../../src/actions/transfer/read-file.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";

const file = (name: string): File =>
  new File([Uint8Array.from(readFileSync(resolve(import.meta.dirname, "../../fixtures/trials", name)))], name);

const phone = async (...names: readonly string[]) => {
  const log = createMemoryLog();
  const bring = async (name: string) => {
    const read = await readFile(file(name));
    return "sentence" in read ? read.sentence : importLog({ log }, read.text);
  };
  for (const name of names) await bring(name);
  return bring;
};

test.each([
  ["ansi.json", /^This file was saved as Windows-1252\. Save it as UTF-8/],
  ["zipped.json", /^This is a zip archive.*Send it again/],
  ["smart-quotes.json", /^Line 1: the straight quotation marks.*Send the exported file/],
])("%s is named, with the way on", async (name, sentence) => {
  expect(await (await phone())(name)).toMatch(sentence);
});

test("the same log with its keys in another order is no difference", async () => {
  const bring = await phone("plain.json");
  expect(await bring("sorted-keys.json")).toMatchObject({ type: "imported", added: 0, different: 0 });
});

test("two exports in one file are taken one by one", async () => {
  const bring = await phone();
  expect(await bring("two-logs-in-one-file.json")).toMatchObject({ type: "several" });
});
