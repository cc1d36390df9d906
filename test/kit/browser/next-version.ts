// The next version of the app on a server, for journeys in which one is published.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";

const MARK = '<meta name="first90-version" content="next" />';

/** Turns a copy of the build into its next version: a different index.html, and a worker that lists it. */
export const makeNextVersion = (dist: string): void => {
  const write = (name: string, text: string): void => {
    writeFileSync(join(dist, name), text);
    writeFileSync(join(dist, `${name}.br`), brotliCompressSync(text));
  };
  write("index.html", readFileSync(join(dist, "index.html"), "utf8").replace("<head>", `<head>${MARK}`));
  const worker = readFileSync(join(dist, "sw.js"), "utf8");
  const next = worker.replace(
    /("?url"?:\s*"index\.html"[^}]*?"?revision"?:\s*")[^"]+|("?revision"?:\s*")[^"]+("[^}]*?"?url"?:\s*"index\.html")/,
    (_all, urlFirst: string | undefined, revisionFirst: string | undefined, rest: string | undefined) =>
      urlFirst ? `${urlFirst}next` : `${revisionFirst}next${rest}`,
  );
  if (next === worker) throw new Error("The worker names no revision of index.html");
  write("sw.js", next);
};

/** Resolves to the mark of the next version if that is shown, else null. */
export const version = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="first90-version"]')?.content ?? null);

/** Resolves once the worker of the next version has taken over the page. */
export const takeNextVersion = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const changed = new Promise((done) =>
      navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }),
    );
    await registration?.update();
    await changed;
  });
