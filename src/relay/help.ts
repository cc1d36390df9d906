// What --help prints.

import { allOptions, variablesAlone } from "./option-table.ts";

/** Returns its lines: each option with its meaning, its variables and what holds without it. */
export const helpLines = (): readonly string[] => [
  "npm start -- [options]: the app, and the relay that sends its pushes",
  "npm run relay -- [options]: the relay alone",
  "",
  ...allOptions.flatMap(({ name, example, meaning, variables, isList, usual }) => [
    `  ${name}${example === null ? "" : ` ${example}`}`,
    `      ${meaning}${isList ? " Several are separated by commas, or given one by one." : ""}`,
    ...(variables.length === 0 ? [] : [`      Also ${variables.join(" or ")}${example === null ? "=1" : ""}.`]),
    ...(usual === "" ? [] : [`      Without it: ${usual}.`]),
  ]),
  "",
  "In the environment alone:",
  ...Object.entries(variablesAlone).flatMap(([name, meaning]) => [`  ${name}`, `      ${meaning}`]),
  "",
  "docs/deploy/README.md explains them.",
];
