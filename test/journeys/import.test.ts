// Files that people really import: good, duplicate, cut off, hostile, and very long.

import { afterAll, beforeAll, expect, test } from "vitest";
import { createPhone, type Phone, type Server, startServer, untilOfflineReady } from "../kit/browser/phone.ts";

const ID = "imported-incident";

const fact = (index: number): Record<string, unknown> => ({
  id: `imported-${String(index).padStart(6, "0")}`,
  incidentId: ID,
  at: 1_795_230_131_000 + index * 1_000,
  zone: 60,
  by: { id: "person-ana", name: "Ana" },
  device: "device-other",
  seq: index + 1,
  type: index === 0 ? "incident.declared/1" : "note.added/1",
  data: index === 0 ? { drill: false } : { kind: "finding", text: `Finding number ${index}` },
});

const file = (log: readonly unknown[]): string =>
  `{"format":"first90.incident","version":1,"incidentId":"${ID}","log":[\n${log.map((one) => JSON.stringify(one)).join(",\n")}\n]}\n`;

let server: Server;
let phone: Phone;
beforeAll(async () => {
  server = await startServer();
  phone = await createPhone();
  await phone.page.goto(`${server.url}/review`);
  await untilOfflineReady(phone.page);
});
afterAll(async () => {
  await phone.close();
  await server.stop();
});

const bring = async (text: string): Promise<void> => {
  await phone.page
    .locator('input[type="file"]')
    .setInputFiles({ name: "log.json", mimeType: "application/json", buffer: Buffer.from(text) });
};
const factsOnPhone = (): Promise<number> =>
  phone.page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open("first90");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const count = request.result.transaction("facts").objectStore("facts").count();
          count.onsuccess = () => {
            request.result.close();
            resolve(count.result);
          };
        };
      }),
  );

const small = file([fact(0), fact(1), fact(2)]);

test.each([
  ["a file that was cut off", small.slice(0, -60), /Line \d+.*cut off/],
  ["an archive", "PK\u0003\u0004 not a log", /zip archive.*choose/],
  ["another program's JSON", '{"hello":"world"}', /isn’t a First90 log/],
  ["a newer version", small.replace('"version":1', '"version":2'), /newer version of First90/],
  ["a wrong field", file([fact(0), { ...fact(1), at: "yesterday" }]), /log\[1\]\.at/],
  ["a prototype in disguise", small.replace('"kind":"finding"', '"__proto__":{"x":1},"kind":"finding"'), /__proto__/],
  ["an entry of another incident", file([fact(0), { ...fact(1), incidentId: "another" }]), /log\[1\]/],
  ["an empty file", "", /empty/],
])("%s gets a sentence with the place and changes nothing", async (_name, text, sentence) => {
  const before = await factsOnPhone();
  await bring(text);
  await phone.page.getByText(sentence).first().waitFor();
  expect(await factsOnPhone()).toBe(before);
});

test("a good file is imported and opens", async () => {
  await bring(small);
  await phone.page.getByText("Imported 3 entries.").waitFor();
  expect(await factsOnPhone()).toBe(3);
});

test("the same file again changes nothing", async () => {
  await bring(small);
  await phone.page.getByText("Everything in this file is already on this phone.").waitFor();
  expect(await factsOnPhone()).toBe(3);
});

test("a file of 10,000 entries is imported, and its whole log can be read", async () => {
  const { page } = phone;
  await bring(file(Array.from({ length: 10_000 }, (_one, index) => fact(index))));
  await page.getByText(/Imported 9,?997 entries\./).waitFor();
  await page.goto(`${server.url}/incident/${ID}/log`);
  await page.getByText("Finding number 9999", { exact: false }).first().waitFor();
  // The newest entries are there before the rest is read, and what is drawn on the way changes the height.
  const first = page.getByRole("article").filter({ hasText: /Finding number 1(?!\d)/ });
  const scrollToFirst = async (): Promise<number> => {
    await page.evaluate(() => {
      const main = document.querySelector("main");
      if (main) main.scrollTop = main.scrollHeight;
    });
    return first.count();
  };
  await expect.poll(scrollToFirst).toBe(1);
  await expect.poll(() => page.getByRole("article").count()).toBeLessThan(500);
});
