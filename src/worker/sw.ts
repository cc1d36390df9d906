// The service worker: wires the platform's events to the files beside it, which decide. No decision belongs here.
// It takes over at once; which version is shown is settled separately (shell-slot.ts), because the platform swaps a
// waiting worker in as soon as no page is left, also in the middle of an incident.

import { countOpen } from "../storage/count-open.ts";
import { answerFetch } from "./answer-fetch.ts";
import { answerMessage } from "./answer-message.ts";
import { isAlone } from "./is-alone.ts";
import { createPrecache, type PrecacheEntry } from "./precache.ts";
import { settleShell } from "./settle-shell.ts";
import { createShellSlot } from "./shell-slot.ts";
import { wirePush } from "./wire-push.ts";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly PrecacheEntry[] };

const { caches, clients, registration } = self;
const slot = createShellSlot(caches);
const precache = createPrecache(self.__WB_MANIFEST, caches);
const fetchNeeds = { origin: self.location.origin, slot, precache, fetch: (request: Request) => fetch(request) };

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
    limitMs: 5_000,
    isAlone: () => isAlone(pageId, registration, clients),
    tidy: () => precache.tidy(event),
  };
  event.waitUntil(answerMessage(event.data, needs).then((answer) => answer && event.ports[0]?.postMessage(answer)));
});

wirePush(self);
