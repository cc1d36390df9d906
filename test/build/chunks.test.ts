// Which file each module of the page goes into.

import { expect, test } from "vitest";
import { chunkOf, sharedChunk } from "../../build/chunks.ts";

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
    "~/a/src/practice/compose-stories.ts",
  ],
  "/a/src/boot/compose-app.ts": ["/a/src/domain/incident/decide.ts"],
  "/a/src/ui/screens/team/TeamRoute.tsx": [
    "/a/src/ui/parts/Sheet.tsx",
    "/a/src/domain/incident/decide.ts",
    "/a/src/ui/Age.tsx",
    "/a/src/ui/Tally.tsx",
  ],
  "/a/src/practice/compose-stories.ts": ["/a/src/ui/Tally.tsx"],
  "/a/src/ui/screens/incident/work/WorkScreen.tsx": ["/a/src/ui/parts/Sheet.tsx", "/a/src/formats/fact/fact-schema.ts"],
  "/a/src/formats/fact/fact-schema.ts": ["/a/node_modules/zod/v4/mini/index.js", "/a/src/formats/limits.ts"],
  "/a/src/device/code-printer.ts": ["~/a/node_modules/qr/index.js"],
});

test.each([
  ["what the start reaches stays with it", "/a/src/domain/incident/decide.ts", null],
  ["what one room alone asks for comes with it", "/a/src/ui/Age.tsx", "team"],
  ["a screen comes with its room", "/a/src/ui/screens/incident/work/WorkScreen.tsx", "command"],
  ["what two rooms ask for comes in a file of its own", "/a/src/ui/parts/Sheet.tsx", "later"],
  ["and in another one if only quiet times need it", "/a/src/ui/Tally.tsx", "quiet"],
  ["what comes right after the start brings its own, whoever else asks", "/a/src/ui/parts/Notice.tsx", "others"],
  ["schemas come apart, whoever asks", "/a/src/formats/fact/fact-schema.ts", "logs"],
  ["and so does what they are made with", "/a/node_modules/zod/v4/mini/index.js", "logs"],
  ["and what they stand on", "/a/src/formats/limits.ts", "logs"],
  ["a package that is loaded by itself has its own", "/a/node_modules/qr/index.js", "qr"],
])("%s", (_, id, name) => {
  expect(chunkOf(id, graph)).toBe(name);
});

test("only what the start reaches is shared with it", () => {
  expect(sharedChunk("/a/src/domain/incident/decide.ts", graph)).toBe("shared");
  expect(sharedChunk("/a/src/ui/parts/Sheet.tsx", graph)).toBeNull();
});

test("paths of Windows are read too", () => {
  expect(sharedChunk("C:\\a\\src\\boot\\main.tsx", graphOf({ "C:/a/src/boot/main.tsx": [] }))).toBe("shared");
});
