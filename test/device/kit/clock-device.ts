// A device whose clocks a test moves by hand, with as many tabs as it opens.

import { createClock } from "../../../src/device/clock.ts";

export const MIN = 60_000;
export const T = 1_795_230_131_000;

/** A device with one store; each `open` is a tab of it, and hears what the others have stored. */
export const device = (start = { wall: T, steady: 1_000 }) => {
  const stored = new Map<string, string>();
  const tabs: (() => void)[] = [];
  const state = { ...start, visible: true };
  const open = () => {
    let hear = (): void => undefined;
    const tell = (): void => {
      for (const tab of tabs) if (tab !== hear) tab();
    };
    const store = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (stored.get(key) === value) return;
        stored.set(key, value);
        tell();
      },
      removeItem: (key: string) => void (stored.delete(key) && tell()),
    } as Storage;
    return createClock({
      wall: () => state.wall,
      steady: () => state.steady,
      isVisible: () => state.visible,
      store,
      onStored(listener) {
        hear = listener;
        tabs.push(listener);
      },
    });
  };
  return {
    state,
    open,
    /** Closes all tabs. */
    close: () => void tabs.splice(0),
    pass(ms: number) {
      state.wall += ms;
      state.steady += ms;
    },
  };
};

/** Sets the device's clock with the page on screen, and says so if the app asks. */
export const set = (phone: ReturnType<typeof device>, clock: ReturnType<typeof createClock>, byMs: number): void => {
  clock.now();
  phone.state.wall += byMs;
  phone.pass(1_000);
  clock.now();
  clock.explainLeap("set");
};
