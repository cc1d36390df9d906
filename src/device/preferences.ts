// This phone's preferences: theme, time zone of printed times, sound. Losing them costs a tap, so localStorage will do.

import { live } from "../actions/ports/live.ts";
import type { Preferences, ShortcutChoice, SoundChoice, Theme, TimeZoneChoice } from "../actions/ports/ports.ts";
import { ZONE_KEY } from "./boot-zone.ts";

/** The early script reads it too. */
const THEME_KEY = "first90.theme";
const SOUND_KEY = "first90.sound";
const SHORTCUTS_KEY = "first90.shortcuts";

/** Returns the preferences; if nothing can be stored, they last as long as the page. */
export const createPreferences = (store: Storage | null, root: HTMLElement): Preferences => {
  const theme = live<Theme>(oneOf(store, THEME_KEY, ["system", "dark", "light", "night"]));
  const timeZone = live<TimeZoneChoice>(oneOf(store, ZONE_KEY, ["utc", "local"]));
  const sound = live<SoundChoice>(oneOf(store, SOUND_KEY, ["on", "off"]));
  const shortcuts = live<ShortcutChoice>(oneOf(store, SHORTCUTS_KEY, ["on", "off"]));
  return {
    theme,
    timeZone,
    sound,
    shortcuts,
    setTheme(next) {
      theme.set(next);
      root.dataset.theme = next;
      write(store, THEME_KEY, next);
    },
    setTimeZone(next) {
      timeZone.set(next);
      write(store, ZONE_KEY, next);
    },
    setSound(next) {
      sound.set(next);
      write(store, SOUND_KEY, next);
    },
    setShortcuts(next) {
      shortcuts.set(next);
      write(store, SHORTCUTS_KEY, next);
    },
  };
};

const oneOf = <Choice extends string>(
  store: Storage | null,
  key: string,
  choices: readonly [Choice, ...Choice[]],
): Choice => {
  try {
    const stored = store?.getItem(key);
    return choices.find((choice) => choice === stored) ?? choices[0];
  } catch {
    return choices[0];
  }
};

const write = (store: Storage | null, key: string, value: string): void => {
  try {
    store?.setItem(key, value);
  } catch {
    // Not worth reporting: the choice lasts until the page closes.
  }
};
