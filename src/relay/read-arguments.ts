// Says what is wrong with a command line. Node splits it; not in strict mode, because Node's messages name neither the
// known options nor an example.

import { parseArgs } from "node:util";

export interface KnownArguments {
  /** Option → an example of its value. */
  readonly valued: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
}

export type Arguments =
  | { readonly ok: true; readonly given: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly message: string };

/** Returns each option with its value ("" for a flag; the last one if repeated), or one sentence on what is wrong. */
export const readArguments = (args: readonly string[], { valued, flags }: KnownArguments): Arguments => {
  const names = [...Object.keys(valued), ...flags];
  const options = Object.fromEntries(
    names.map((name) => [name.slice(2), { type: flags.includes(name) ? "boolean" : "string" } as const]),
  );
  const given = new Map<string, string>();
  for (const token of parseArgs({ args, options, strict: false, tokens: true }).tokens) {
    const [name = ""] = (args[token.index] ?? "").split("=", 1);
    if (token.kind !== "option" || !names.includes(name)) {
      return refuse(`Unknown option ${name}. The options are ${names.join(", ")}.`);
    }
    const { value, inlineValue } = token;
    if (flags.includes(name)) {
      if (value !== undefined) return refuse(`${name} takes no value.`);
    } else if (!value || (value.startsWith("--") && !inlineValue)) {
      return refuse(`${name} needs a value, for example ${name} ${valued[name]}.`);
    }
    given.set(name, value ?? "");
  }
  return { ok: true, given };
};

const refuse = (message: string): Arguments => ({ ok: false, message });
