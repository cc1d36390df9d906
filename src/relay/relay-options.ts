// The relay's options from the command line and the environment. Each has an environment variable, for containers.

import type { RescueOrder } from "../formats/relay/rescue-bodies.ts";
import type { Env, GivenOptions } from "./given-options.ts";
import { readOrder } from "./rescue/rescue-order.ts";
import { DEFAULT_WORKERS } from "./schedule/default-workers.ts";
import { createEndpointPolicy } from "./send/endpoint-policy.ts";
import { MAX_TEAMS } from "./store/limits.ts";
import { DEFAULT_POOL_SIZE } from "./store/pool-size.ts";

export interface RelayOptions {
  /** The folder of the embedded database and the VAPID keys. */
  readonly data: string;
  /** A PostgreSQL database, instead of the embedded one. */
  readonly databaseUrl: string | null;
  readonly vapid: {
    readonly publicKey: string | null;
    readonly privateKey: string | null;
    readonly subject: string | null;
  };
  /** The address that a push opens if its phone didn't say where its app lives. */
  readonly appUrl: string | null;
  /** Origins of apps elsewhere that may call this relay. */
  readonly allowedOrigins: readonly string[];
  /** Push services in addition to those of the known browsers. */
  readonly pushHosts: readonly string[];
  readonly opensTeams: boolean;
  readonly trustsProxy: boolean;
  readonly requestsPerSecond: number;
  /** How many teams the relay takes. */
  readonly maxTeams: number;
  /** Batches of pushes sent at a time. */
  readonly workers: number;
  /** Connections to PostgreSQL. */
  readonly poolSize: number;
  /** Opens /metrics to whoever has it, from anywhere; null if only this machine may read them. */
  readonly metricsToken: string | null;
  /** Makes a new setup code; the old one no longer works. */
  readonly renewsSetupCode: boolean;
  /** Starts although phones are bound to other VAPID keys; makes new ones if none are at hand. */
  readonly renewsKeys: boolean;
  /** The folder into which the running embedded relay writes a backup each night. */
  readonly backup: string | null;
  /** Writes the embedded database to this file as SQL, and exits. */
  readonly dump: string | null;
  /** Puts such a file, or a backup, into a new database, and exits. */
  readonly restore: string | null;
  /** What to do for a team from here, and exit. */
  readonly rescue: RescueOrder | null;
}

/** Returns the options, or one sentence on what is wrong. */
export const readRelayOptions = ({ value, isOn }: GivenOptions, env: Env): RelayOptions | string => {
  const list = (text: string | null): readonly string[] =>
    (text ?? "")
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean);
  const rescue = readOrder({ value, isOn });
  if (typeof rescue === "string") return rescue;
  const options = {
    data: value("--data") ?? "data",
    databaseUrl: env.DATABASE_URL?.trim() || null,
    vapid: {
      publicKey: env.VAPID_PUBLIC_KEY?.trim() || null,
      privateKey: env.VAPID_PRIVATE_KEY?.trim() || null,
      subject: env.VAPID_SUBJECT?.trim() || null,
    },
    appUrl: value("--app-url"),
    allowedOrigins: list(value("--allow-origin")),
    pushHosts: list(value("--allow-push-host")),
    opensTeams: isOn("--open-teams"),
    trustsProxy: isOn("--trust-proxy"),
    requestsPerSecond: Number(value("--requests-per-second") ?? 5),
    metricsToken: value("--metrics-token"),
    maxTeams: Number(value("--max-teams") ?? MAX_TEAMS),
    workers: Number(value("--workers") ?? DEFAULT_WORKERS),
    poolSize: Number(value("--pool-size") ?? DEFAULT_POOL_SIZE),
    renewsSetupCode: isOn("--new-setup-code"),
    renewsKeys: isOn("--new-vapid-keys"),
    backup: value("--backup"),
    dump: value("--dump"),
    restore: value("--restore"),
    rescue,
  };
  return problemOf(options) ?? options;
};

const problemOf = (options: RelayOptions): string | null => {
  const { databaseUrl, vapid, appUrl, allowedOrigins, pushHosts, requestsPerSecond, metricsToken, dump } = options;
  // The value may contain a password, so it isn't repeated.
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    return "DATABASE_URL must begin with postgres:// or postgresql://.";
  }
  if ((vapid.publicKey === null) !== (vapid.privateKey === null)) {
    return "Own VAPID keys need both VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY.";
  }
  if (vapid.subject !== null && !/^(mailto:\S+@\S+|https:\/\/\S+)$/.test(vapid.subject)) {
    return "VAPID_SUBJECT must be mailto:you@example.org or an https address.";
  }
  const wrong = [...allowedOrigins, ...(appUrl === null ? [] : [appUrl])].find((origin) => !isOrigin(origin));
  if (wrong !== undefined)
    return `${wrong} isn’t an origin. Give only scheme and host, such as https://first90.example.org.`;
  if (!(requestsPerSecond > 0 && requestsPerSecond <= 1_000_000)) {
    return "--requests-per-second must be a number above 0, and at most 1,000,000.";
  }
  if (metricsToken !== null && !/^\S{16,200}$/.test(metricsToken)) {
    return "--metrics-token must have at least 16 characters, and no spaces.";
  }
  const amount = amountProblem(options);
  if (amount !== null) return amount;
  if (dump !== null && databaseUrl !== null) return "--dump is for the embedded database. For PostgreSQL use pg_dump.";
  if (options.backup !== null && databaseUrl !== null) {
    return "--backup is for the embedded database. For PostgreSQL use pg_dump.";
  }
  if ([dump, options.restore, options.rescue].filter((command) => command !== null).length > 1) {
    return "Give one thing to do at a time: --dump, --restore, or one for a team.";
  }
  try {
    createEndpointPolicy(pushHosts);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

/** Each worker needs a connection now and then, and so do timer, upkeep, requests, and the queue of the own key. */
const OTHER_CONNECTIONS = 4;

const amountProblem = ({ maxTeams, workers, poolSize, databaseUrl }: RelayOptions): string | null => {
  if (!isWhole(maxTeams, 1, 10_000_000)) return "--max-teams must be a whole number from 1 to 10,000,000.";
  if (!isWhole(workers, 1, 64)) return "--workers must be a whole number from 1 to 64.";
  if (!isWhole(poolSize, 2, 1_000)) return "--pool-size must be a whole number from 2 to 1,000.";
  const least = workers + Math.ceil(workers / 2) + OTHER_CONNECTIONS;
  return databaseUrl !== null && poolSize < least ? `${workers} workers need --pool-size ${least} or more.` : null;
};

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
