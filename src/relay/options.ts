// The server's options from the command line and the environment, or one sentence that says what is wrong.

import { type Env, readGiven, strangeVariables } from "./given-options.ts";
import { helpLines } from "./help.ts";
import { allOptions } from "./option-table.ts";
import { readArguments } from "./read-arguments.ts";
import { type RelayOptions, readRelayOptions } from "./relay-options.ts";

export interface ServerOptions {
  readonly port: number;
  readonly host: string | null;
  /** The folder of the built app; null if the relay runs alone. */
  readonly dist: string | null;
  readonly certFile: string | null;
  readonly keyFile: string | null;
  readonly maxConnections: number;
}

export type ReadOptions =
  | {
      readonly ok: true;
      readonly options: ServerOptions;
      readonly relay: RelayOptions | null;
      /** What is given and has no effect, in sentences. */
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly message: string; readonly isHelp?: true };

/** Returns the options; the command line overrides the environment, and port 0 takes any free port. */
export const readOptions = (args: readonly string[], env: Env): ReadOptions => {
  const read = readArguments(args, allOptions);
  if (!read.ok) return read;
  if (read.given.has("--help")) return { ok: false, message: helpLines().join("\n"), isHelp: true };
  const all = readGiven(read.given, env);
  if (!all.ok) return all;
  const { value, isOn } = all.given;
  const port = value("--port") ?? "8090";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return refuse(`${port} isn’t a port. Give a number from 0 to 65535.`);
  const certFile = value("--cert");
  const keyFile = value("--key");
  if ((certFile === null) !== (keyFile === null)) return refuse("HTTPS needs both --cert and --key.");
  const maxConnections = value("--max-connections") ?? "2000";
  if (!/^[1-9]\d{1,6}$/.test(maxConnections))
    return refuse(`--max-connections ${maxConnections} isn’t a number of connections. Give one from 10 to 9999999.`);
  const isAppOff = isOn("--no-app");
  const isRelayOff = isOn("--no-relay");
  if (isAppOff && isRelayOff) return refuse("With --no-app and --no-relay there is nothing to serve.");
  const relay = isRelayOff ? null : readRelayOptions(all.given, env);
  if (typeof relay === "string") return refuse(relay);
  const options = {
    port: Number(port),
    host: value("--host"),
    dist: isAppOff ? null : (value("--dist") ?? "dist"),
    certFile,
    keyFile,
    maxConnections: Number(maxConnections),
  };
  return { ok: true, options, relay, warnings: strangeVariables(env) };
};

const refuse = (message: string): ReadOptions => ({ ok: false, message });
