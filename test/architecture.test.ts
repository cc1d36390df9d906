// The table of allowed edges between the folders of src/.

import { describe, expect, test } from "vitest";
import { type Edge, edges, edgesOf, folderOf, sources, textOf } from "./kit/app/house.ts";

/** Which folders a folder may import, and which packages. */
const allowed: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: readonly RegExp[] }>> =
  {
    domain: { folders: [], packages: [] },
    content: { folders: ["domain"], packages: [] },
    formats: { folders: ["domain"], packages: [/^zod\/mini$/, /^fflate$/] },
    actions: { folders: ["domain", "formats"], packages: [] },
    storage: { folders: ["domain", "formats", "content", "actions"], packages: [/^dexie$/] },
    device: { folders: ["domain", "formats", "actions"], packages: [/^workbox-window$/, /^qr($|\/)/] },
    ui: { folders: ["domain", "actions"], packages: [/^preact($|\/)/, /^preact-iso$/, /^lucide$/] },
    worker: {
      folders: ["domain", "formats", "content", "actions", "storage", "device"],
      packages: [/^workbox-(core|precaching|routing)($|\/)/],
    },
    relay: {
      folders: ["domain", "formats"],
      packages: [
        /^node:/,
        /^hono($|\/)/,
        /^@hono\/node-server($|\/)/,
        /^@electric-sql\/pglite($|\/)/,
        /^kysely($|\/)/,
        /^pg$/,
        /^pg-boss$/,
        /^qr$/,
        /^undici$/,
        /^web-push$/,
        /^zod\/mini$/,
      ],
    },
    boot: {
      folders: ["domain", "content", "formats", "actions", "storage", "device", "ui", "practice"],
      packages: [/^preact$/],
    },
    practice: {
      folders: ["domain", "actions", "device", "ui", "practice/content", "practice/actions", "practice/ui"],
      packages: [/^preact$/],
    },
    "practice/domain": { folders: ["domain"], packages: [] },
    "practice/content": { folders: ["domain", "practice/domain"], packages: [] },
    "practice/formats": { folders: ["domain", "formats", "practice/domain"], packages: [/^zod\/mini$/] },
    "practice/actions": {
      folders: ["domain", "formats", "actions", "practice/domain", "practice/formats"],
      packages: [],
    },
    "practice/ui": {
      folders: ["domain", "actions", "ui", "practice/domain", "practice/actions"],
      packages: [/^preact($|\/)/, /^preact-iso$/],
    },
  };

/** storage/ and device/ implement ports; they may see nothing else of actions/. */
const portsOnly = new Set(["storage", "device"]);
const isPort = (file: string): boolean => file.startsWith("actions/ports/");

/** Practice is an app within the app: only the files that compose the kit may use its door; nothing else goes in. */
const practiceDoor = "practice/door.tsx";
const isPractice = (folder: string): boolean => folder.split("/")[0] === "practice";

const violation = ({ file, from, to }: Edge): string | null => {
  const rule = allowed[from];
  if (!rule) return `${file}: no rule for folder ${from}`;
  if (to.startsWith("package:")) {
    const name = to.slice("package:".length);
    return rule.packages.some((pattern) => pattern.test(name)) ? null : `${file} imports package ${name}`;
  }
  if (to.startsWith("..")) return `${file} imports ${to} from outside src/`;
  const target = folderOf(to);
  if (target === from) return null;
  if (!rule.folders.includes(target)) return `${file} imports ${to}`;
  if (isPractice(target) && !isPractice(from) && to !== practiceDoor) return `${file} imports ${to}, not the door`;
  if (portsOnly.has(from) && target === "actions" && !isPort(to)) return `${file} imports ${to}, not a port`;
  return null;
};

describe("the house", () => {
  test("was inspected: every folder has sources and edges were found", () => {
    expect(new Set(sources.map(folderOf))).toEqual(new Set(Object.keys(allowed)));
    expect(edges.length).toBeGreaterThan(200);
  });

  test("has no edge that the table doesn't allow", () => {
    expect(edges.map(violation).filter((found) => found !== null)).toEqual([]);
  });

  test("imports files by their real name", () => {
    const relativeEdges = edges.filter(({ to }) => !to.startsWith("package:"));
    expect(relativeEdges.filter(({ to }) => !/\.(tsx?|css)$/.test(to))).toEqual([]);
  });

  test.each([
    ["domain/a.ts", 'import { x } from "../formats/b.ts";'],
    ["domain/a.ts", 'import { h } from "preact";'],
    ["ui/a.tsx", 'import { openStorage } from "../storage/start/open-storage.ts";'],
    ["ui/a.tsx", 'const later = import("../device/clock.ts");'],
    ["device/a.ts", 'import { declareIncident } from "../actions/incident/declare-incident.ts";'],
    ["formats/a.ts", 'import * as z from "zod";'],
    ["actions/a.ts", 'import { App } from "../boot/main.tsx";'],
    ["ui/a.tsx", 'const drills = import("../practice/ui/drills/DrillsRoute.tsx");'],
    ["boot/a.ts", 'import { createDrillRunner } from "../practice/actions/drill/drill-runner.ts";'],
    ["practice/domain/a.ts", 'import { h } from "../../formats/json/parse-json.ts";'],
    ["practice/ui/a.tsx", 'import { openStorage } from "../../storage/start/open-storage.ts";'],
    ["relay/a.ts", 'import { quickListOpen } from "../storage/start/quick-read.ts";'],
  ])("would reject a planted edge in %s", (file, text) => {
    expect(edgesOf(file, text).map(violation)).toEqual([expect.stringContaining(file)]);
  });
});

describe("the domain", () => {
  const domain = sources.filter((file) => file.startsWith("domain/"));

  test("was inspected", () => expect(domain.length).toBeGreaterThan(10));

  test("reads no clock and no chance", () => {
    const impure = /\b(Date\b|Math\.random|performance\.|crypto\.|setTimeout|fetch\()/;
    const code = (file: string): string => textOf(file).replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "");
    expect(domain.filter((file) => impure.test(code(file)))).toEqual([]);
  });
});
