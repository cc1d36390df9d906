// The server's options from the command line and the environment, or one sentence that says what is wrong.

import { readArguments } from "./read-arguments.ts";
import { type RelayOptions, readRelayOptions, relayFlags, relayOptionExamples } from "./relay-options.ts";

export interface ServerOptions {
  readonly port: number;
  readonly host: string | null;
  /** The folder of the built app; null if the relay runs alone. */
  readonly dist: string | null;
  readonly certFile: string | null;
  readonly keyFile: string | null;
}

export type ReadOptions =
  | { readonly ok: true; readonly options: ServerOptions; readonly relay: RelayOptions | null }
  | { readonly ok: false; readonly message: string };

const valued = {
  "--port": "8090",
  "--host": "0.0.0.0",
  "--dist": "dist",
  "--cert": "cert.pem",
  "--key": "key.pem",
  ...relayOptionExamples,
};
const flags = ["--no-app", "--no-relay", ...relayFlags];

/** Returns the options; the command line overrides the environment, and port 0 takes any free port. */
export const readOptions = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReadOptions => {
  const read = readArguments(args, { valued, flags });
  if (!read.ok) return read;
  const { given } = read;
  const port = (given.get("--port") ?? env.PORT) || "8090";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return refuse(`${port} isn’t a port. Give a number from 0 to 65535.`);
  const certFile = given.get("--cert") ?? null;
  const keyFile = given.get("--key") ?? null;
  if ((certFile === null) !== (keyFile === null)) return refuse("HTTPS needs both --cert and --key.");
  const isAppOff = given.has("--no-app");
  const isRelayOff = given.has("--no-relay");
  if (isAppOff && isRelayOff) return refuse("With --no-app and --no-relay there is nothing to serve.");
  const relay = isRelayOff ? null : readRelayOptions(given, env);
  if (typeof relay === "string") return refuse(relay);
  const options = {
    port: Number(port),
    host: given.get("--host") ?? null,
    dist: isAppOff ? null : (given.get("--dist") ?? "dist"),
    certFile,
    keyFile,
  };
  return { ok: true, options, relay };
};

const refuse = (message: string): ReadOptions => ({ ok: false, message });
