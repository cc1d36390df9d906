// Team and push for tests: real outbox and verbs over memory, a relay that answers as the test says, a browser that
// allows what the test says.

import { measuringLink } from "../../../src/actions/clock/relay-clock.ts";
import { live } from "../../../src/actions/ports/live.ts";
import type {
  KeptValues,
  PushPermission,
  PushSupport,
  RelayAnswer,
  RelayCall,
  RelayPorts,
  SubscribeOutcome,
} from "../../../src/actions/ports/relay-ports.ts";
import { createTeamLink, type TeamLink } from "../../../src/actions/team/team-link.ts";
import { createLocks } from "../../../src/device/locks.ts";
import { createMemoryOutbox } from "../../../src/storage/kept/outbox.ts";

export const VAPID_KEY = `B${"k".repeat(86)}`;
export const OTHER_VAPID_KEY = `B${"n".repeat(86)}`;

interface Asked {
  readonly relay: string;
  readonly call: RelayCall<unknown>;
}

type Reply = RelayAnswer<unknown> | ((call: RelayCall<unknown>) => RelayAnswer<unknown>);

export interface TestRelayPorts extends RelayPorts {
  /** Every request to a relay, oldest first. */
  readonly asked: Asked[];
  /**
   * What a relay answers, by "METHOD /path", with or without what comes after its "?"; the path may end in *. Anything not
   * listed can't be reached.
   */
  readonly replies: Map<string, Reply>;
  readonly isOnline: ReturnType<typeof live<boolean>>;
  /** What the browser says; tests change it. */
  readonly browser: {
    support: PushSupport;
    permission: PushPermission;
    /** What the person answers when asked. */
    answer: PushPermission;
    subscribe: (key: string) => SubscribeOutcome;
    asks: number;
    /** Whether it wakes the worker from time to time. */
    wakes: boolean;
  };
  /** Which wake-ups were asked for. */
  readonly woken: string[];
  readonly shown: { readonly title: string; readonly path: string }[];
  /** The next random draws; 0 once it is empty. */
  readonly draws: number[];
}

/** Returns a relay's answer with this value. */
export const ok = (value: unknown, tookMs = 42): RelayAnswer<unknown> => ({ type: "ok", value, tookMs });
export const refused = (status: number, message: string): RelayAnswer<unknown> => ({
  type: "refused",
  status,
  message,
});
export const unreachable: RelayAnswer<unknown> = { type: "later", why: "unreachable" };

const createMemoryKept = (): KeptValues => {
  const values = new Map<string, unknown>();
  return {
    readSetting: async (key) => structuredClone(values.get(key) ?? null),
    writeSetting: async (key, value) => void values.set(key, structuredClone(value)),
  };
};

/** Returns ports with nobody at the other end. */
export const createTestRelayPorts = (): TestRelayPorts => {
  const kept = createMemoryKept();
  const asked: Asked[] = [];
  const replies = new Map<string, Reply>();
  const listeners = new Set<() => void>();
  const draws: number[] = [];
  const woken: string[] = [];
  const shown: { title: string; path: string }[] = [];
  let nonces = 0;
  const browser: TestRelayPorts["browser"] = {
    support: "ok",
    permission: "default",
    answer: "granted",
    asks: 0,
    wakes: false,
    subscribe: (vapidPublicKey) => ({
      type: "subscribed",
      subscription: {
        endpoint: `https://push.example/${vapidPublicKey.slice(1, 4)}`,
        expirationTime: null,
        keys: { p256dh: VAPID_KEY, auth: "a".repeat(22) },
        vapidPublicKey,
      },
    }),
  };
  return {
    asked,
    replies,
    browser,
    woken,
    shown,
    draws,
    kept,
    outbox: createMemoryOutbox(),
    relay: measuringLink(
      {
        async ask<Value>(relay: string, call: RelayCall<Value>): Promise<RelayAnswer<Value>> {
          asked.push({ relay, call });
          const name = `${call.method} ${call.path}`;
          const found = [...replies].find(
            ([key]) => key === name || (key.endsWith("*") && name.startsWith(key.slice(0, -1))),
          );
          const reply = found?.[1] ?? replies.get(name.replace(/\?.*$/, "")) ?? unreachable;
          return (typeof reply === "function" ? reply(call) : reply) as RelayAnswer<Value>;
        },
      },
      kept,
    ),
    push: {
      support: () => browser.support,
      permission: () => browser.permission,
      async ask() {
        browser.asks += 1;
        browser.permission = browser.answer;
        return browser.answer;
      },
      subscribe: async (key) => browser.subscribe(key),
      unsubscribe: async () => undefined,
      async show(title, { path }) {
        shown.push({ title, path });
        return true;
      },
    },
    wakeUps: {
      async whenOnline() {
        woken.push("online");
        return true;
      },
      async fromTimeToTime() {
        woken.push("time");
        return browser.wakes;
      },
      isWokenFromTimeToTime: async () => browser.wakes,
    },
    teamChanged: {
      listen(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      notify() {
        for (const listener of listeners) listener();
      },
    },
    withLock: createLocks(),
    random: {
      below: (end) => (draws.shift() ?? 0) % end,
      nonce() {
        nonces += 1;
        return `nonce-${nonces}`;
      },
      fingerprint: async (text) => `print of ${text}`,
    },
    offsetMs: () => 0,
    isOnline: live(true),
  };
};

/** Returns a link over the ports, already loaded. */
export const createTestTeam = (
  ports: TestRelayPorts = createTestRelayPorts(),
): {
  readonly here: ReturnType<typeof live<TeamLink | null>>;
  load(): Promise<TeamLink>;
  readonly ports: TestRelayPorts;
} => {
  const link = createTeamLink(ports);
  return { here: live<TeamLink | null>(link), load: async () => link, ports };
};
