// Which file each module of the page goes into.

import { expect, test } from "vitest";
import { chunkOf, earlyChunk } from "../../build/chunks.ts";

/** A module graph from a list of imports; "~" marks one that is loaded by import(). */
const graphOf = (imports: Readonly<Record<string, readonly string[]>>) => {
  const ids = new Set([...Object.keys(imports), ...Object.values(imports).flat()].map((id) => id.replace("~", "")));
  const importersOf = (name: string) => Object.keys(imports).filter((one) => imports[one]?.includes(name));
  return {
    getModuleInfo: (id: string) =>
      ids.has(id)
        ? {
            isEntry: false,
            importers: importersOf(id),
            dynamicImporters: importersOf(`~${id}`),
            importedIds: (imports[id] ?? []).filter((one) => !one.startsWith("~")),
          }
        : null,
  };
};

const graph = graphOf({
  "/a/src/boot/main.tsx": ["/a/src/ui/app/App.tsx", "~/a/src/boot/compose-app.ts"],
  "/a/src/ui/app/other-screens.ts": ["/a/src/ui/parts/Notice.tsx"],
  "/a/src/ui/screens/join/JoinScreen.tsx": ["/a/src/ui/parts/Notice.tsx"],
  "/a/src/ui/app/App.tsx": [
    "~/a/src/ui/screens/team/TeamRoute.tsx",
    "~/a/src/ui/screens/incident/work/WorkScreen.tsx",
    "~/a/src/ui/screens/receive/ReceiveScreen.tsx",
    "~/a/src/practice/compose-stories.ts",
  ],
  "/a/src/boot/compose-app.ts": ["/a/src/domain/incident/decide.ts", "~/a/src/storage/start/open-storage.ts"],
  "/a/src/storage/start/open-storage.ts": ["/a/node_modules/dexie/index.js", "/a/src/domain/pack/own-names.ts"],
  "/a/src/ui/screens/team/TeamRoute.tsx": [
    "/a/src/ui/parts/Sheet.tsx",
    "/a/src/domain/incident/decide.ts",
    "/a/src/ui/Age.tsx",
    "/a/src/ui/Tally.tsx",
    "/a/src/formats/fact/fact-schema.ts",
  ],
  "/a/src/practice/compose-stories.ts": [
    "/a/src/ui/Tally.tsx",
    "/a/src/domain/pack/own-names.ts",
    "/a/src/domain/update/lint/lint-update.ts",
  ],
  "/a/src/ui/screens/incident/update/LintDesk.tsx": ["~/a/src/ui/screens/incident/update/LintPanel.tsx"],
  "/a/src/ui/screens/incident/update/LintPanel.tsx": ["/a/src/domain/update/lint/lint-update.ts"],
  "/a/src/ui/screens/incident/work/WorkScreen.tsx": [
    "/a/src/ui/parts/Sheet.tsx",
    "/a/src/ui/parts/Row.tsx",
    "/a/src/domain/pack/own-names.ts",
  ],
  "/a/src/ui/screens/receive/ReceiveScreen.tsx": ["/a/src/ui/parts/Row.tsx", "/a/src/formats/fact/fact-schema.ts"],
  "/a/src/formats/fact/fact-schema.ts": ["/a/node_modules/zod/v4/mini/index.js", "/a/src/formats/limits.ts"],
  "/a/src/device/team-link.ts": ["~/a/node_modules/some-package/index.js"],
});

test.each([
  ["what the start reaches stays with it", "/a/src/domain/incident/decide.ts", null],
  ["what only quiet times ask for comes with their room", "/a/src/ui/Age.tsx", "team"],
  ["and in a file of its own if several of their rooms do", "/a/src/ui/Tally.tsx", "quiet"],
  ["advice on a text has its own, whoever else asks", "/a/src/domain/update/lint/lint-update.ts", "quiet-lint"],
  ["a screen comes with its room", "/a/src/ui/screens/incident/work/WorkScreen.tsx", "later"],
  ["what an incident asks for comes with it, whatever quiet times ask for", "/a/src/ui/parts/Sheet.tsx", "later"],
  ["what several of its files ask for comes in the one they all build on", "/a/src/ui/parts/Row.tsx", "later"],
  ["what comes right after the start brings its own, whoever else asks", "/a/src/ui/parts/Notice.tsx", "soon"],
  ["schemas come with what moves whole logs", "/a/src/formats/fact/fact-schema.ts", "carry"],
  ["and so does what they are made with", "/a/node_modules/zod/v4/mini/index.js", "carry"],
  ["and what they stand on", "/a/src/formats/limits.ts", "carry"],
  ["the storage brings its own", "/a/node_modules/dexie/index.js", "storage"],
  ["but waits for no screen, and no screen for it", "/a/src/domain/pack/own-names.ts", "soon"],
  ["a package that is loaded by itself has its own", "/a/node_modules/some-package/index.js", "some-package"],
])("%s", (_, id, name) => {
  expect(chunkOf(id, graph)).toBe(name);
});

test("only what the start reaches comes with the board", () => {
  expect(earlyChunk("/a/src/domain/incident/decide.ts", graph)).toBe("board");
  expect(earlyChunk("/a/src/ui/parts/Sheet.tsx", graph)).toBeNull();
});

test("paths of Windows are read too", () => {
  expect(earlyChunk("C:\\a\\src\\boot\\main.tsx", graphOf({ "C:/a/src/boot/main.tsx": [] }))).toBe("board");
});
