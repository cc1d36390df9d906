// The two limits that a start is measured against: the least a page served by a worker can do, and the same page when
// it reads ten rows from raw IndexedDB. Hand-written, no library, inline script.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const worker = `
const files = ["/"];
addEventListener("install", (event) => event.waitUntil(caches.open("limit").then((cache) => cache.addAll(files))));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => event.respondWith(caches.match("/", { cacheName: "limit" }).then((hit) => hit ?? fetch(event.request))));
`;

const page = (script: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>limit</title><meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:18px system-ui;margin:16px}button{width:100%;min-height:96px;font-size:28px}li{min-height:56px}</style></head>
<body><h1>Limit</h1><ul id="rows"></ul><button type="button" id="go">Declare</button>
<script>navigator.serviceWorker.register("/sw.js");${script}</script></body></html>`;

const readRows = `
const request = indexedDB.open("limit", 1);
request.onupgradeneeded = () => {
  const store = request.result.createObjectStore("rows", { keyPath: "id" });
  for (let id = 0; id < 10; id += 1) store.put({ id, title: "checkout: failing", severity: "SEV2", declaredAt: 1763694131000 + id });
};
request.onsuccess = () => {
  const all = request.result.transaction("rows").objectStore("rows").getAll();
  all.onsuccess = () => {
    const list = document.getElementById("rows");
    for (const row of all.result) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = "/incident/" + row.id;
      link.textContent = row.severity + " " + row.title;
      item.append(link);
      list.append(item);
    }
  };
};`;

export interface LimitPage {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves one of the limit pages on a port of its own. */
export const serveLimitPage = async (kind: "static" | "rows"): Promise<LimitPage> => {
  const server: Server = createServer((request, response) => {
    const isWorker = request.url === "/sw.js";
    response.setHeader("content-type", isWorker ? "text/javascript" : "text/html; charset=utf-8");
    response.end(isWorker ? worker : page(kind === "rows" ? readRows : ""));
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
};
