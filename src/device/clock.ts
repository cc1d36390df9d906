// The device's clock, made steady: when someone or something sets the phone's time while an incident runs, times go on
// as before and the jump is told, so that elapsed and due times stay right.

import { live } from "../actions/live.ts";
import type { Clock } from "../actions/ports.ts";
import type { Instant } from "../domain/ids.ts";
import { deviceZone } from "./device-zone.ts";

export interface ClockParts {
  /** The wall clock, ms since 1970. */
  wall(): number;
  /** A clock that nobody can set, ms since any moment. */
  steady(): number;
  isVisible(): boolean;
  readonly store: Storage | null;
}

/** Smaller differences are the clock being kept right by the network. */
const JUMP_MS = 5_000;
/** A page on screen looks at the clock every second; after a longer silence the phone may have slept. */
const AWAKE_MS = 5_000;
const KEY = "first90.clock-offset";

/**
 * Returns the clock. A clock that goes back was always set. One that goes forward was set where the page was on screen
 * and awake all the time; else the phone slept, and the wall clock is believed.
 */
export const createClock = ({ wall, steady, isVisible, store }: ClockParts): Clock => {
  const jumped = live<{ readonly byMs: number; readonly at: Instant } | null>(null);
  const offset = live(readOffset(store));
  let base = wall() - steady();
  let looked = { at: steady(), visible: isVisible() };

  const setOffset = (ms: number): void => {
    offset.set(ms);
    try {
      if (ms === 0) store?.removeItem(KEY);
      else store?.setItem(KEY, String(ms));
    } catch {
      // Then it holds until the page closes.
    }
  };

  const look = (): void => {
    const drift = wall() - steady() - base;
    const wasAwake = looked.visible && steady() - looked.at < AWAKE_MS;
    looked = { at: steady(), visible: isVisible() };
    if (Math.abs(drift) < JUMP_MS) return;
    base += drift;
    if (drift > 0 && !wasAwake) return;
    setOffset(offset.get() - drift);
    jumped.set({ byMs: Math.round(drift), at: (wall() + offset.get()) as Instant });
  };

  return {
    now() {
      look();
      return Math.round(wall() + offset.get()) as Instant;
    },
    zone: deviceZone,
    fromWall: (at) => (at + offset.get()) as Instant,
    jumped,
    offset,
    trustDevice: () => setOffset(0),
  };
};

const readOffset = (store: Storage | null): number => {
  try {
    const stored = Number(store?.getItem(KEY) ?? 0);
    return Number.isSafeInteger(stored) ? stored : 0;
  } catch {
    return 0;
  }
};
