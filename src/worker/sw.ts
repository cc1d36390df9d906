// The service worker: wires the platform's events to the files beside it, which decide. Decisions don't belong here. It
// takes over at once; shown-shell.ts settles which version is shown, because the platform swaps in a waiting worker as
// soon as no page is left, even in the middle of an incident.

import { readDataVersion } from "../storage/database/data-version.ts";
import { countOpen } from "../storage/log/count-open.ts";
import { wirePush } from "./push/wire-push.ts";
import { answerFetch } from "./shell/answer-fetch.ts";
import { answerMessage } from "./shell/answer-message.ts";
import { isAlone } from "./shell/is-alone.ts";
import { createOfflineFiles } from "./shell/offline-files.ts";
import { createPrecache, type PrecacheEntry } from "./shell/precache.ts";
import { createQuietFiles, isQuietFile } from "./shell/quiet-files.ts";
import { createShellSlot, settleShell } from "./shell/shown-shell.ts";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly PrecacheEntry[] };

const { caches, clients, registration } = self;
const slot = createShellSlot(caches);
const entries: readonly PrecacheEntry[] = self.__WB_MANIFEST;
const precache = createPrecache(
  entries.filter((entry) => !isQuietFile(entry)),
  caches,
);
const outside = { origin: self.location.origin, fetch: (request: Request) => fetch(request) };
const quiet = createQuietFiles(
  entries.filter(isQuietFile).map(({ url }) => url),
  { ...outside, caches },
);
const files = createOfflineFiles({ ...outside, slot, precache, quiet });
const fetchNeeds = { ...outside, slot, precache, quiet };

self.addEventListener("install", (event) => {
  event.waitUntil(precache.install(event).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(settleShell(slot, precache).then(() => clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const answer = answerFetch(event.request, fetchNeeds);
  if (answer !== null) event.respondWith(answer);
});

self.addEventListener("message", (event) => {
  const pageId = event.source && "id" in event.source ? event.source.id : null;
  const needs = {
    slot,
    precache,
    countOpen,
    dataVersion: readDataVersion,
    limitMs: 5_000,
    isAlone: () => isAlone(pageId, registration, clients),
    files,
    tidy: () => Promise.all([precache.tidy(event), quiet.tidy()]).then(() => undefined),
  };
  const answered = answerMessage(event.data, needs).then((answer) => answer && event.ports[0]?.postMessage(answer));
  // A page asks once it is drawn: then there is time for files that the worst hour doesn't need.
  event.waitUntil(answered.then(quiet.bring));
});

wirePush(self);
