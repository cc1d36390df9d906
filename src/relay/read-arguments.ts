// Splits the command line into options with a value and flags. What they mean is said in options.ts.

export interface KnownArguments {
  /** Option → an example of its value. */
  readonly valued: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
}

export type Arguments =
  | { readonly ok: true; readonly given: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly message: string };

/** Returns each option with its value ("" for a flag), the last one where it is repeated; or one sentence on what is wrong. */
export const readArguments = (args: readonly string[], { valued, flags }: KnownArguments): Arguments => {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const [name = "", inline] = (args[at] ?? "").split(/=(.*)/s);
    if (flags.includes(name)) {
      if (inline !== undefined) return refuse(`${name} takes no value.`);
      given.set(name, "");
      continue;
    }
    const example = valued[name];
    if (example === undefined) {
      return refuse(`Unknown option ${name}. Known are ${[...Object.keys(valued), ...flags].join(", ")}.`);
    }
    if (inline === undefined) at += 1;
    const value = inline ?? args[at];
    if (value === undefined || value === "" || value.startsWith("--")) {
      return refuse(`${name} needs a value, for example ${name} ${example}.`);
    }
    given.set(name, value);
  }
  return { ok: true, given };
};

const refuse = (message: string): Arguments => ({ ok: false, message });
