// The relay's API with no socket, on a real database: calls it as a phone does, and records what it would have
// scheduled.

import webPush from "web-push";
import { createApi } from "../../../src/relay/api/create-api.ts";
import { createLog } from "../../../src/relay/log.ts";
import { createMetrics } from "../../../src/relay/metrics.ts";
import { createEndpointPolicy } from "../../../src/relay/send/endpoint-policy.ts";
import { prepareOperatorCode } from "../../../src/relay/store/operator-code.ts";
import type { Store } from "../../../src/relay/store/store.ts";
import { createBrowserKeys } from "./browser-keys.ts";

export interface Asked {
  readonly token?: string | undefined;
  readonly body?: unknown;
  /** A body to send as it is, instead of as JSON. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what a route answers is what the test looks at.
  readonly json: any;
}

export interface TestTeam {
  readonly teamId: string;
  readonly adminToken: string;
  readonly inviteToken: string;
}

export interface TestDevice {
  readonly deviceId: string;
  readonly deviceToken: string;
}

/** Leaves out headers that a test gives as "". */
const withoutEmpty = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));

const vapid = webPush.generateVAPIDKeys();

/** Resolves to the world; its clock stays at the wall clock's time at the start until `skip`. */
export const createApiWorld = async (
  store: Store,
  given: {
    readonly requestsPerSecond?: number;
    readonly opensTeams?: boolean;
    readonly allowedOrigins?: string[];
  } = {},
) => {
  const setupCode = (await prepareOperatorCode(store.db, true)) ?? "";
  const lines: string[] = [];
  const expected: number[] = [];
  const metrics = createMetrics();
  const began = Date.now();
  let skippedMs = 0;
  const now = (): number => began + skippedMs;
  const api = createApi(
    {
      db: store.db,
      schedule: {
        expect: (dueAt) => void expected.push(dueAt),
        pushTest: async () => ({ pushId: "test-push", sentAt: now() }),
      },
      policy: createEndpointPolicy(["push.test"]),
      vapidPublicKey: vapid.publicKey,
      opensTeams: given.opensTeams ?? false,
      now,
      noRoom: () => {},
    },
    {
      allowedOrigins: given.allowedOrigins ?? [],
      trustsProxy: true,
      requestsPerSecond: given.requestsPerSecond ?? 1_000_000,
    },
    createLog((line) => lines.push(line)),
    metrics,
  );

  const ask = async (
    method: string,
    path: string,
    { token, body, raw, headers = {} }: Asked = {},
  ): Promise<Answered> => {
    const text = raw ?? (body === undefined ? null : JSON.stringify(body));
    const response = await api.request(`http://relay.test${path}`, {
      method,
      headers: withoutEmpty({
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(text !== null && {
          "Content-Type": "application/json",
          "Content-Length": String(Buffer.byteLength(text)),
        }),
        ...headers,
      }),
      body: text,
    });
    const answer = await response.text();
    return { status: response.status, headers: response.headers, json: answer === "" ? null : JSON.parse(answer) };
  };

  const subscription = (name: string) => ({
    endpoint: `https://push.test/${name}`,
    expirationTime: null,
    keys: createBrowserKeys(),
    vapidPublicKey: vapid.publicKey,
  });

  return {
    ask,
    now,
    lines,
    expected,
    metrics,
    setupCode,
    subscription,
    vapidPublicKey: vapid.publicKey,
    skip: (ms: number) => {
      skippedMs += ms;
    },
    addTeam: async (): Promise<TestTeam> =>
      (await ask("POST", "/api/teams", { token: setupCode, body: { zone: "Europe/Berlin" } })).json,
    join: async (team: TestTeam, name = "Ana", roles: readonly string[] = ["ic"]): Promise<TestDevice> =>
      (await ask("POST", "/api/join", { token: team.inviteToken, body: { name, roles } })).json,
    /** Makes an armed drill one that has fired at the world's current time. */
    fire: async (drillId: string, index = 0): Promise<void> => {
      await store.db
        .updateTable("firings")
        .set({ state: "fired", fired_at: now() })
        .where("drill_id", "=", drillId)
        .where("index", "=", index)
        .execute();
    },
  };
};

export type ApiWorld = Awaited<ReturnType<typeof createApiWorld>>;

/** Returns a plan for a drill within a day. */
export const drillPlan = (from: number) => ({
  from,
  to: from + 86_400_000,
  hours: [0, 24],
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  count: 2,
  gapMinutes: 60,
  scenario: "database-full",
  devices: null,
});
