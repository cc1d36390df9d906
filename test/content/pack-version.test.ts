// Phones adopt a built-in pack only if its version is higher than the one they have.

import { test } from "vitest";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import { digestOf } from "../kit/app/digest-of.ts";
import { guardVersion } from "../kit/app/guard-version.ts";

const known = { version: 7, digest: "287cee291de0e455" };

test("the pack's version rises with every change of its text", () => {
  const { version, ...text } = builtInPack;
  const guarded = {
    what: "The text of the built-in pack",
    number: "`version` in src/content/built-in-pack.ts",
    test: "test/content/pack-version.test.ts",
  };
  guardVersion(guarded, { version, digest: digestOf(text) }, known);
});
