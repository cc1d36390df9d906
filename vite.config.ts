import { availableParallelism } from "node:os";
import preact from "@preact/preset-vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { chunkOf, earlyChunk, folderOf } from "./build/chunks.ts";
import { classicStart } from "./build/classic-start.ts";
import { compressedCopies } from "./build/compressed-copies.ts";
import { cssModules } from "./build/css-modules.ts";
import { firstScreen } from "./build/first-screen.ts";
import { language } from "./build/language.ts";
import { LongFirst } from "./build/long-first.ts";
import { noCircles } from "./build/no-circles.ts";

/** Machines are shared, and a slow one isn't a failure: these limits only end tests that would never finish. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };

/**
 * One queue for everything before the journeys, so that no core waits for the last file of a project before the next
 * begins. It goes by the names: what is checked without running it comes first, the many short files last. One more
 * than two cores, because a file of `system` mostly waits for processes. Vitest refuses to start if projects in one
 * place have different numbers of workers.
 */
const together = { sequence: { groupOrder: 0 }, maxWorkers: Math.max(3, availableParallelism()) };

export default defineConfig(({ mode }) => ({
  // Builds for today's browsers, smaller than those that the packages name: Dexie's by a tenth, Workbox's by half.
  resolve: {
    alias: {
      dexie: "dexie/dist/modern/dexie.mjs",
      "workbox-window": "workbox-window/build/workbox-window.prod.mjs",
    },
  },
  plugins: [
    preact({ prefreshEnabled: false, devToolsEnabled: false }),
    language(),
    firstScreen(),
    classicStart("board"),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/worker",
      filename: "sw.ts",
      injectRegister: false,
      manifest: false,
      injectManifest: {
        rollupFormat: "iife",
        globPatterns: ["**/*.{js,css,html,svg,png,webmanifest}"],
        // Fetched by the system, for an installation or beside a notification, and never through the worker.
        globIgnores: ["pictures/**", "icons/*-512.png", "icons/apple-touch-*", "icons/badge-*"],
        // Hashed files are fetched once, and never again under another name.
        dontCacheBustURLsMatching: /^assets\//,
        buildPlugins: { vite: [language()] },
      },
    }),
    noCircles(),
    compressedCopies(),
  ],
  css: { modules: cssModules },
  build: {
    // The styles that a file needs are named where it is loaded; the scripts of the start load themselves.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needs) => needs.filter((need) => need.endsWith(".css")),
    },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) => `${folderOf(name)}[name]-[hash].js`,
        assetFileNames: ({ names }) => `${folderOf(names[0])}[name]-[hash][extname]`,
        // Every file costs a slow phone some milliseconds through the worker: so few files, with the first screen in
        // one.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: "start", tags: ["$initial"], priority: 2 },
            { name: chunkOf, debugName: "rooms", test: /[\\/](?:src|node_modules)[\\/]/, priority: 3 },
            { name: earlyChunk, debugName: "board", test: /[\\/](?:src|node_modules)[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
  worker: {
    format: "es",
    plugins: () => [language()],
    rolldownOptions: { output: { entryFileNames: ({ name }) => `${folderOf(name)}[name]-[hash].js` } },
  },
  test: {
    sequence: { sequencer: LongFirst },
    reporters: ["default", "./test/kit/run/closing-line-reporter.ts"],
    projects: [
      {
        extends: true,
        test: {
          // Format, lint, types and unused code, before anything is run.
          name: "static",
          environment: "node",
          ...patient,
          testTimeout: 600_000,
          ...together,
          include: ["test/static/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          // The quick loop loads a module once for all files; the full run finds anything that one file leaves behind
          // for the next.
          isolate: mode !== "quick",
          ...patient,
          ...together,
          include: ["test/**/*.test.ts"],
          exclude: ["test/{static,ui,practice/ui,journeys,device,relay,kit/self}/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "ui",
          environment: "happy-dom",
          ...patient,
          ...together,
          setupFiles: ["test/ui/kit/patient.ts"],
          include: ["test/{ui,practice/ui}/**/*.test.{ts,tsx}", "test/device/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          // With real databases and whole processes: not part of the quick loop.
          name: "system",
          environment: "node",
          ...patient,
          ...together,
          include: ["test/{relay,kit/self}/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          environment: "node",
          include: ["test/journeys/**/*.test.ts"],
          globalSetup: ["test/kit/run/journey-setup.ts"],
          setupFiles: ["test/kit/run/say-pages.ts"],
          // One process goes through many files, with the browser that it has started.
          isolate: false,
          ...patient,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
          // A journey mostly waits, as a person does: three of them share two cores.
          maxWorkers: 3,
        },
      },
    ],
  },
}));
