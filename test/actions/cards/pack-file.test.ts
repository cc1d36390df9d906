// A cards file from before a section existed changes nothing in it but back to what came with the app.

import { expect, test } from "vitest";
import { openPackFile } from "../../../src/actions/cards/pack-file.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { createMemoryPacks } from "../../../src/storage/kept/pack-store.ts";
import { secondPack } from "../../kit/log/team-pack.ts";

test("a file without words to say, special lists and a deputy keeps the built-in ones", async () => {
  const packs = createMemoryPacks(builtInPack);
  const opened = await openPackFile({ packs }, JSON.stringify(secondPack));
  expect(opened).toEqual({ type: "opened", pack: { ...builtInPack, version: secondPack.version }, changes: [] });
  await packs.change((pack) => ({ ...pack, phrases: pack.phrases.slice(1) }));
  const again = await openPackFile({ packs }, JSON.stringify(secondPack));
  expect(again.type === "opened" && again.changes.map(({ part }) => part.id)).toEqual(["open-call"]);
});
