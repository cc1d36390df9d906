// Before the journeys: builds the app once and finds a Chromium, or says in one sentence why it can't.

import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { findChromium } from "./find-chromium.ts";
import { type FoundFirefox, findFirefox } from "./find-firefox.ts";
import { type FoundWebkit, findWebkit } from "./find-webkit.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly chromium: string;
    readonly dist: string;
    readonly firefox: FoundFirefox;
    readonly webkit: FoundWebkit;
  }
}

/** Builds into dist/ and provides the paths to every journey. */
export default async function setup(project: TestProject): Promise<void> {
  const root = resolve(import.meta.dirname, "../../..");
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
    cwd: root,
    // Vitest's own NODE_ENV would build a page that registers no worker.
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  project.provide("dist", resolve(root, "dist"));
  project.provide("chromium", await findChromium());
  project.provide("firefox", findFirefox());
  project.provide("webkit", findWebkit());
}
