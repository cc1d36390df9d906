// What the command line and the environment ask for, or one sentence that says what is wrong.

export interface ServerOptions {
  readonly port: number;
  readonly host: string | null;
  readonly dist: string;
  readonly certFile: string | null;
  readonly keyFile: string | null;
}

export type ReadOptions =
  | { readonly ok: true; readonly options: ServerOptions }
  | { readonly ok: false; readonly message: string };

const names = ["--port", "--host", "--dist", "--cert", "--key"] as const;

/** Returns the options; `--port` goes before the environment's PORT, 0 takes any free port. */
export const readOptions = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReadOptions => {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const [name = "", inline] = (args[at] ?? "").split(/=(.*)/s);
    if (!names.some((known) => known === name)) {
      return refuse(`Unknown option ${name}. Known are ${names.join(", ")}.`);
    }
    if (inline === undefined) at += 1;
    const value = inline ?? args[at];
    if (value === undefined || value === "" || value.startsWith("--"))
      return refuse(`${name} needs a value, for example ${name} ${examples[name]}.`);
    given.set(name, value);
  }
  const port = (given.get("--port") ?? env.PORT) || "8090";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return refuse(`${port} is no port. Give a number from 0 to 65535.`);
  const certFile = given.get("--cert") ?? null;
  const keyFile = given.get("--key") ?? null;
  if ((certFile === null) !== (keyFile === null)) return refuse("HTTPS needs both --cert and --key.");
  return {
    ok: true,
    options: {
      port: Number(port),
      host: given.get("--host") ?? null,
      dist: given.get("--dist") ?? "dist",
      certFile,
      keyFile,
    },
  };
};

const examples: Readonly<Record<string, string>> = {
  "--port": "8090",
  "--host": "0.0.0.0",
  "--dist": "dist",
  "--cert": "cert.pem",
  "--key": "key.pem",
};

const refuse = (message: string): ReadOptions => ({ ok: false, message });
