// The test's own PostgreSQL in a temporary folder, if the machine has one installed. Everything in it is deleted
// afterwards.

import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Client } from "pg";

export interface TestPostgres {
  /** Resolves to the address of a new, empty database. */
  createDatabase(): Promise<string>;
  /** Ends it at once, as a crash does, or as an operator does who doesn't wait for its clients. */
  end(how: "crash" | "stop"): Promise<void>;
  /** Starts it again on the same port, with the same data. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

const debian = "/usr/lib/postgresql";
const folders = (): readonly string[] => [
  ...(process.env.PATH ?? "").split(delimiter),
  ...(existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, "bin")) : []),
];

/** The folder of PostgreSQL's programs, or null: then a test says so and is skipped. */
export const postgresBin: string | null =
  folders().find((folder) => existsSync(join(folder, "postgres")) && existsSync(join(folder, "initdb"))) ?? null;

/** It refuses to run as root, so then it runs as nobody. */
const NOBODY = 65_534;
const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** Resolves once it answers. */
export const startPostgres = async (bin: string): Promise<TestPostgres> => {
  const folder = mkdtempSync(join(tmpdir(), "first90-postgres-"));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const files = join(folder, "data");
  const run = { ...owner, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C" } };
  const initdb = ["-D", files, "-U", "first90", "--auth=trust", "--no-sync", "--encoding=UTF8"];
  execFileSync(join(bin, "initdb"), initdb, { ...run, stdio: "ignore" });
  const first = await startOnFreePort(bin, files, { ...run, socketFolder: folder });
  const { port } = first;
  let { server, ended } = first;
  let databases = 0;
  const address = (database: string) => `postgres://first90@127.0.0.1:${port}/${database}`;
  return {
    createDatabase: async () => {
      databases += 1;
      const client = new Client({ connectionString: address("postgres") });
      await client.connect();
      await client.query(`create database test${databases}`);
      await client.end();
      return address(`test${databases}`);
    },
    // Its own name for a crash is an immediate shutdown: no process says goodbye, and the next start recovers.
    end: async (how) => {
      server.kill(how === "crash" ? "SIGQUIT" : "SIGINT");
      await ended;
    },
    startAgain: async () => {
      const again = await startOn(port, bin, files, { ...run, socketFolder: folder });
      if (!again) throw new Error("Another program has taken PostgreSQL's port.");
      ({ server, ended } = again);
    },
    stop: async () => {
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

interface Run {
  readonly uid?: number;
  readonly gid?: number;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly socketFolder: string;
}

/** PostgreSQL doesn't accept port 0: this looks for a free one, and for another if somebody was quicker. */
const startOnFreePort = async (bin: string, files: string, run: Run) => {
  for (;;) {
    const port = await freePort();
    const started = await startOn(port, bin, files, run);
    if (started) return { ...started, port };
  }
};

/** Resolves once it answers on this port; null if another program has the port. */
const startOn = async (port: number, bin: string, files: string, { socketFolder, ...run }: Run) => {
  const options = ["-D", files, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-k", socketFolder];
  const server = spawn(join(bin, "postgres"), options, { ...run, stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  const isReady = await new Promise<boolean>((settle, failed) => {
    let said = "";
    server.stderr.on("data", (part: Buffer) => {
      said = (said + part).slice(-4000);
      if (said.includes("ready to accept connections")) settle(true);
    });
    server.once("exit", () =>
      said.includes("Address already in use") ? settle(false) : failed(new Error(`PostgreSQL ended: ${said}`)),
    );
  });
  return isReady ? { server, ended } : null;
};

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
