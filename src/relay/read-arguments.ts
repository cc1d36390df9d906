// Says what is wrong with a command line. Node splits it; not in strict mode, because Node's messages name neither the
// known options nor an example.

import { parseArgs } from "node:util";
import type { KnownOption } from "./option-table.ts";

export type Arguments =
  | { readonly ok: true; readonly given: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly message: string };

/** Returns each option with its value ("" for a flag; lists joined by commas), or one sentence on what is wrong. */
export const readArguments = (args: readonly string[], known: readonly KnownOption[]): Arguments => {
  const options = Object.fromEntries(
    known.map(({ name, example }) => [name.slice(2), { type: example === null ? "boolean" : "string" } as const]),
  );
  const given = new Map<string, string>();
  for (const token of parseArgs({ args, options, strict: false, tokens: true }).tokens) {
    const [name = ""] = (args[token.index] ?? "").split("=", 1);
    const option = known.find((one) => one.name === name);
    if (token.kind !== "option" || !option) {
      return refuse(`Unknown option ${name}. The options are ${known.map((one) => one.name).join(", ")}.`);
    }
    const { value, inlineValue } = token;
    if (option.example === null) {
      if (value !== undefined) return refuse(`${name} takes no value.`);
    } else if (!value || (value.startsWith("--") && !inlineValue)) {
      return refuse(`${name} needs a value, for example ${name} ${option.example}.`);
    }
    const before = given.get(name);
    if (before === undefined || option.example === null) given.set(name, value ?? "");
    else if (option.isList) given.set(name, `${before},${value}`);
    else return refuse(`${name} is given twice: ${before} and ${value}. Give it once.`);
  }
  return { ok: true, given };
};

const refuse = (message: string): Arguments => ({ ok: false, message });
