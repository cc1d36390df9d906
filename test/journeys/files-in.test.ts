// Every file of the corpus, brought in Chromium and in Firefox through the screen: both must say and store the same.

import type { Page as FirefoxPage } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createFirefox } from "../kit/browser/firefox.ts";
import { createPhone, type Server, startServer, untilOfflineReady } from "../kit/browser/phone.ts";
import { corpus } from "../kit/files/corpus.ts";
import { base64 } from "../kit/files/written-as.ts";

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Runs in the page: picks a file and resolves to what the screen says of it in the end. */
const bringHere = async ([name, content]: readonly [string, string]): Promise<string> => {
  const said = (): string => document.querySelector('[role="status"] > p')?.textContent ?? "";
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error("There is no field for a file");
  const answered = new Promise<string>((resolve) => {
    let isReading = false;
    const observer = new MutationObserver(() => {
      if (said() === "Reading the file…") isReading = true;
      else if (isReading) {
        observer.disconnect();
        resolve(said());
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const picked = new DataTransfer();
  picked.items.add(new File([bytes], name));
  input.files = picked.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return answered;
};

/** Runs in the page: every stored entry, in the order of their ids. */
const storedHere = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open("first90");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const all = request.result.transaction("facts").objectStore("facts").getAll();
      all.onsuccess = () => {
        request.result.close();
        resolve(JSON.stringify(all.result));
      };
    };
  });

interface Outcomes {
  readonly sentences: Readonly<Record<string, string>>;
  readonly stored: string;
}

/** The bomb is for Node: as base64 in a message it says nothing new. */
const files = corpus.filter(({ bytes }) => bytes.length < 100_000);

const inChromium = async (): Promise<Outcomes> => {
  const phone = await createPhone();
  await phone.page.goto(`${server.url}/review`);
  await untilOfflineReady(phone.page);
  const sentences: Record<string, string> = {};
  for (const { name, bytes } of files)
    sentences[name] = await phone.page.evaluate(bringHere, [name, base64(bytes)] as const);
  const stored = await phone.page.evaluate(storedHere);
  await phone.close();
  return { sentences, stored };
};

const { path: executable, why } = inject("firefox");

const inFirefox = async (path: string): Promise<Outcomes> => {
  const firefox = await createFirefox({ executable: path, pushUrl: "ws://127.0.0.1:9/", bus: "" });
  const page: FirefoxPage = firefox.page;
  await page.goto(`${server.url}/review`);
  await page.waitForSelector('input[type="file"]');
  const sentences: Record<string, string> = {};
  for (const { name, bytes } of files) sentences[name] = await page.evaluate(bringHere, [name, base64(bytes)] as const);
  const stored = await page.evaluate(storedHere);
  await firefox.close();
  return { sentences, stored };
};

describe("files from everywhere", () => {
  let chromium: Outcomes;

  test("are taken, or named, in Chromium", async () => {
    chromium = await inChromium();
    for (const { name, says } of files)
      expect(`${name}: ${chromium.sentences[name]}`).toMatch(
        says ? looseStart(says) : /Imported|already on this phone/,
      );
    const ids = new Set(files.flatMap(({ facts }) => (facts as readonly { id: string }[]).map(({ id }) => id)));
    const stored = JSON.parse(chromium.stored) as readonly { id: string }[];
    expect(stored.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const wanted = files.flatMap(({ facts }) => facts) as readonly { id: string }[];
    for (const fact of stored) expect(fact).toEqual(wanted.find(({ id }) => id === fact.id));
  });

  test("are taken, or named, alike in Firefox", async ({ skip }) => {
    if (executable === null) return skip(why);
    expect(await inFirefox(executable)).toEqual(chromium);
  });
});

/** The same pattern for a line that begins with the file's name. */
const looseStart = ({ source }: RegExp): RegExp => new RegExp(source.replace(/^\^/, ": ").replace(/\$$/, "$"), "u");
