// Builds the app if it isn't built from these very sources, then becomes the relay.

import { resolve } from "node:path";
import { becomeRelay } from "../src/relay/become-relay.ts";
import { allOptions } from "../src/relay/option-table.ts";
import { buildAside } from "./build-aside.ts";
import { isFresh } from "./fresh-build.ts";

const root = resolve(import.meta.dirname, "..");
const args = process.argv.slice(2);
/** None of these serves the folder that would be built: nor does what is done by hand, which has no variable. */
const apart = [
  "--no-app",
  "--dist",
  ...allOptions.filter(({ variables }) => variables.length === 0).map(({ name }) => name),
];
const needsNoBuild = args.some((arg) => apart.includes(arg.split("=", 1)[0] ?? ""));

if (!needsNoBuild && !isFresh(root)) {
  console.log("Building the app …");
  await buildAside(root);
}
becomeRelay(args);
