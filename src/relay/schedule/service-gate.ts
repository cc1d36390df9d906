// How much of the relay one push service may take up. Each has an allowance of pushes that it is slow to answer; one that
// answers nothing for a while is left alone but for a few pushes that may find it answering again. Nobody waits here:
// what can't go now is tried later, so that a service in trouble holds up nobody else's pushes.

import type { Outcome } from "../send/outcome.ts";
import type { Observe } from "./events.ts";
import { serviceNameOf } from "./service-name.ts";
import { within } from "./within.ts";

export interface ServiceGate {
  /** How long a push may go unanswered: after that it is tried again. */
  readonly patienceMs: number;
  /** Returns the outcome to come, or null if the push can't go now. */
  send(endpoint: string, isRepeat: boolean, send: () => Promise<Outcome>): Promise<Outcome> | null;
  /** Notes that a push isn't waited for any more: it takes up the service's allowance until it is answered. */
  setAside(endpoint: string, isRepeat: boolean, outcome: Promise<Outcome>): void;
  /** Returns the wait, in whole steps of ms, for a push that can't go now. */
  laterMs(endpoint: string): number;
}

interface GateOptions {
  readonly observe: Observe;
  /** How long a push may go unanswered. */
  readonly patienceMs: number;
  readonly steadyMs?: () => number;
}

interface Service {
  inFlight: number;
  slowFirsts: number;
  slowRepeats: number;
  /** Pushes that got no answer since the last one that did. */
  hung: number;
  pauses: number;
  pausedUntil: number;
}

/** So many pushes in a row without an answer, and the service is left alone. */
export const MOST_HUNG = 10;
/** So many first attempts may be slow: half of what fits its connections. Repeats have less, and never their room. */
export const MOST_SLOW = { firsts: 100, repeats: 25 } as const;
const PROBES = 4;
const SHORTEST_PAUSE_MS = 8_000;
const LONGEST_PAUSE_MS = 30_000;
const FULL_MS = 1_000;
const MOST_SERVICES = 500;

/** Returns the gate that all pushes of this process pass; `steadyMs` is a clock that never goes back. */
export const createServiceGate = ({
  observe,
  patienceMs,
  steadyMs = () => performance.now(),
}: GateOptions): ServiceGate => {
  const services = new Map<string, Service>();

  const serviceAt = (endpoint: string): { readonly host: string; readonly service: Service } => {
    const { host } = URL.canParse(endpoint) ? new URL(endpoint) : { host: "" };
    const service = services.get(host) ?? {
      inFlight: 0,
      slowFirsts: 0,
      slowRepeats: 0,
      hung: 0,
      pauses: 0,
      pausedUntil: 0,
    };
    if (services.size >= MOST_SERVICES) forgetIdle();
    services.set(host, service);
    return { host, service };
  };
  const forgetIdle = (): void => {
    for (const [host, { inFlight, hung }] of services) {
      if (inFlight + hung === 0) services.delete(host);
    }
  };

  /** A paused service is found out by first attempts; those that have hung before wait until the pause is over. */
  const hasRoom = (service: Service, isRepeat: boolean): boolean => {
    const { inFlight, slowFirsts, slowRepeats, pauses, pausedUntil } = service;
    if (pauses > 0) return inFlight < PROBES && (!isRepeat || steadyMs() >= pausedUntil);
    return isRepeat ? slowRepeats < MOST_SLOW.repeats : slowFirsts < MOST_SLOW.firsts;
  };

  const answered = (host: string, service: Service): void => {
    if (service.pauses > 0) observe({ type: "service-back", service: serviceNameOf(host) });
    Object.assign(service, { hung: 0, pauses: 0, pausedUntil: 0 });
  };
  const hanging = (host: string, service: Service): void => {
    service.hung += 1;
    if (service.hung < MOST_HUNG || steadyMs() < service.pausedUntil) return;
    const pauseMs = Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** service.pauses);
    service.pauses += 1;
    service.pausedUntil = steadyMs() + pauseMs;
    observe({ type: "service-paused", service: serviceNameOf(host), pauseMs });
  };

  return {
    patienceMs,
    send: (endpoint, isRepeat, send) => {
      const { host, service } = serviceAt(endpoint);
      if (!hasRoom(service, isRepeat)) return null;
      service.inFlight += 1;
      const outcome = within(patienceMs, send()).catch(
        (): Outcome => ({ type: "later", reason: "ETIMEDOUT", notBeforeMs: null }),
      );
      return outcome.then((ended) => {
        service.inFlight -= 1;
        if (isAnswer(ended)) answered(host, service);
        else if (isSilence(ended)) hanging(host, service);
        return ended;
      });
    },
    setAside: (endpoint, isRepeat, outcome) => {
      const { service } = serviceAt(endpoint);
      const part = isRepeat ? "slowRepeats" : "slowFirsts";
      service[part] += 1;
      void outcome.then(() => {
        service[part] -= 1;
      });
    },
    laterMs: (endpoint) => {
      const { service } = serviceAt(endpoint);
      const pauseMs = Math.max(0, service.pausedUntil - steadyMs());
      return FULL_MS + Math.ceil(pauseMs / FULL_MS) * FULL_MS;
    },
  };
};

/** What the sender decides by itself says nothing of the service. */
const ownReasons = new Set(["endpoint", "keys", "vapid-key"]);
const isAnswer = (outcome: Outcome): boolean => {
  if (outcome.type === "later" || outcome.type === "refused")
    return !ownReasons.has(outcome.reason) && /^\d+$/.test(outcome.reason);
  return true;
};
const isSilence = (outcome: Outcome): boolean => outcome.type === "later" && /TIMEDOUT|TIMEOUT/.test(outcome.reason);
