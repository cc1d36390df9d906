// The device's clock, made steady: when someone or something sets the phone's time during an incident, times go on as
// before and the jump is reported, so that elapsed and due times stay right. All tabs follow what one of them stored.

import type { Clock } from "../actions/ports/clock-port.ts";
import { live } from "../actions/ports/live.ts";
import type { Instant } from "../domain/fact/ids.ts";
import { deviceZone } from "./device-zone.ts";

export interface ClockParts {
  /** The wall clock, ms since 1970. */
  wall(): number;
  /** A clock that nobody can set, ms since any moment, with fractions. It may stop while the device sleeps. */
  steady(): number;
  isVisible(): boolean;
  readonly store: Storage | null;
  /** Calls back when another tab has changed something in the store. */
  onStored(listener: () => void): void;
}

/** Smaller differences are the network keeping the clock right. */
const JUMP_MS = 5_000;
/** A page on screen reads the clock every second; after a longer gap the phone may have slept. */
const AWAKE_MS = 5_000;
/** Smaller differences show in no text. */
const LEAST_MS = 1_000;
export const OFFSET_KEY = "first90.clock-offset";
export const LEAP_KEY = "first90.clock-leap";

/**
 * Returns the clock. If the time went back, someone set it; if it went forward while the page was hidden, the phone
 * slept. If it went forward on screen, it can be either, since the steady clock of a sleeping laptop stops: then the
 * wall clock applies, and the app asks.
 */
export const createClock = ({ wall, steady, isVisible, store, onStored }: ClockParts): Clock => {
  const jumped = live<{ readonly byMs: number; readonly at: Instant } | null>(null);
  const offset = live(read(store, OFFSET_KEY));
  const leapt = live(read(store, LEAP_KEY));
  let base = wall() - steady();
  let looked = { at: steady(), visible: isVisible() };

  const setOffset = (ms: number): void => offset.set(write(store, OFFSET_KEY, ms));
  const setLeap = (ms: number): void => leapt.set(write(store, LEAP_KEY, ms));

  /** Returns how far the wall clock has moved against the steady one since the last look. */
  const takeDrift = (): number => {
    const drift = wall() - steady() - base;
    base += drift;
    return drift;
  };

  // Another tab may have seen the same change first; then its value holds for all of them.
  const isStored = (key: string, known: number, change: number): boolean =>
    Math.abs(read(store, key) - known - change) < JUMP_MS;

  const goneForward = (drift: number): void => {
    const known = leapt.get();
    if (isStored(LEAP_KEY, known, drift)) leapt.set(read(store, LEAP_KEY));
    else setLeap(known + drift);
  };

  const goneBack = (drift: number): void => {
    // A leap that nobody has explained yet is undone first: until then, the wall clock was in force.
    const left = leapt.get() + drift;
    setLeap(left >= JUMP_MS ? left : 0);
    if (left > -JUMP_MS) return;
    if (isStored(OFFSET_KEY, offset.get(), -left)) return void offset.set(read(store, OFFSET_KEY));
    setOffset(offset.get() - left);
    jumped.set({ byMs: Math.round(left), at: now() });
  };

  const look = (): void => {
    const drift = takeDrift();
    const wasAwake = looked.visible && steady() - looked.at < AWAKE_MS;
    looked = { at: steady(), visible: isVisible() };
    if (drift <= -JUMP_MS) goneBack(drift);
    else if (drift >= JUMP_MS && wasAwake) goneForward(drift);
  };

  const now = (): Instant => Math.round(wall() + offset.get()) as Instant;

  onStored(() => {
    takeDrift();
    offset.set(read(store, OFFSET_KEY));
    leapt.set(read(store, LEAP_KEY));
  });

  return {
    now() {
      look();
      return now();
    },
    zone: deviceZone,
    fromWall: (at) => Math.round(at + offset.get()) as Instant,
    jumped,
    offset,
    leapt,
    explainLeap(why) {
      const byMs = leapt.get();
      setLeap(0);
      if (why === "slept" || byMs === 0) return;
      setOffset(offset.get() - byMs);
      jumped.set({ byMs, at: now() });
    },
    trustDevice() {
      setLeap(0);
      setOffset(0);
    },
  };
};

const read = (store: Storage | null, key: string): number => {
  try {
    return whole(Number(store?.getItem(key) ?? 0));
  } catch {
    return 0;
  }
};

const write = (store: Storage | null, key: string, value: number): number => {
  const ms = whole(value);
  try {
    if (ms === 0) store?.removeItem(key);
    else store?.setItem(key, String(ms));
  } catch {
    // Then the value lasts until the page closes.
  }
  return ms;
};

// Steady clocks have fractions, instants don't.
const whole = (ms: number): number => {
  const rounded = Math.round(ms);
  return Number.isSafeInteger(rounded) && Math.abs(rounded) >= LEAST_MS ? rounded : 0;
};
