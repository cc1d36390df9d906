// The value of each option, from the command line or else from its environment variable. A value that can't be meant is
// refused, and a variable that no option has is named: a typo in a unit file must not be ignored in silence.

import { allOptions, type KnownOption, variablesAlone, variablesElsewhere } from "./option-table.ts";

export type Env = Readonly<Record<string, string | undefined>>;

export interface GivenOptions {
  /** The value, or null if there is none. */
  value(name: KnownOption["name"]): string | null;
  isOn(name: KnownOption["name"]): boolean;
}

type ReadGiven = { readonly ok: true; readonly given: GivenOptions } | { readonly ok: false; readonly message: string };

const on = new Set(["1", "true", "yes", "on"]);
const off = new Set(["0", "false", "no", "off"]);

/** Returns what is given, or one sentence about a flag's variable that is neither on nor off. */
export const readGiven = (args: ReadonlyMap<string, string>, env: Env): ReadGiven => {
  const values = new Map<string, string>();
  for (const { name, example, variables } of allOptions) {
    const variable = variables.find((one) => env[one]?.trim());
    const fromEnv = variable === undefined ? undefined : env[variable]?.trim();
    if (args.has(name)) values.set(name, args.get(name) ?? "");
    else if (fromEnv === undefined) continue;
    else if (example !== null || on.has(fromEnv.toLowerCase())) values.set(name, fromEnv);
    else if (!off.has(fromEnv.toLowerCase()))
      return { ok: false, message: `${variable} is “${fromEnv}”. Set it to 1 or 0.` };
  }
  const given = { value: (name: string) => values.get(name) ?? null, isOn: (name: string) => values.has(name) };
  return { ok: true, given };
};

const known = new Set([
  ...allOptions.flatMap(({ variables }) => variables),
  ...Object.keys(variablesAlone),
  ...variablesElsewhere,
]);

/** Returns a sentence for each variable that looks like one of ours and is none; it repeats no value. */
export const strangeVariables = (env: Env): readonly string[] =>
  Object.keys(env)
    .filter((name) => /^(FIRST90|VAPID)_/i.test(name) && !known.has(name))
    .sort()
    .map((name) => `${name} is no option’s variable, so it is ignored. --help names them all.`);
