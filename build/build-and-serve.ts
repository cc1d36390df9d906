// Builds the app if it isn't built from these very sources, then becomes the relay.

import { resolve } from "node:path";
import { becomeRelay } from "../src/relay/become-relay.ts";
import { buildAside } from "./build-aside.ts";
import { isFresh } from "./fresh-build.ts";

const root = resolve(import.meta.dirname, "..");
const args = process.argv.slice(2);
/** None of these serves the folder that would be built. */
const needsNoBuild = args.some((arg) => /^--(no-app|dist|help|dump)(=|$)/.test(arg));

if (!needsNoBuild && !isFresh(root)) {
  console.log("Building the app …");
  await buildAside(root);
}
becomeRelay(args);
