// What the program says of its own options.

import { expect, test } from "vitest";
import { allOptions, variablesAlone } from "../../src/relay/option-table.ts";
import { readOptions } from "../../src/relay/options.ts";

test("--help has every option with its variables and what holds without it, whatever else is given", () => {
  const help = readOptions(["--help", "--port", "1"], { FIRST90_OPEN_TEAMS: "odd" });
  expect(help).toMatchObject({ ok: false, isHelp: true });
  const text = help.ok ? "" : help.message;
  for (const { name, variables, meaning, usual } of allOptions) {
    const [, own = ""] = new RegExp(`^  ${name}(?: \\S+)?\\n((?: {6}.*\\n)*)`, "m").exec(text) ?? [];
    for (const part of [...variables, meaning, usual]) expect(own).toContain(part);
  }
  for (const name of Object.keys(variablesAlone)) expect(text).toMatch(new RegExp(`^  ${name}$`, "m"));
});
