// Sentences for how this phone looks and sounds: in the settings, and one tap away from an incident's board.

import type { Theme, TimeZoneChoice } from "../../actions/ports/ports.ts";

export const displayWords = {
  title: "Display",
  vibrates: "The phone vibrates as well, if it can.",
  sound: "Sound when an update is due",
  sounds: { on: "Sound on", off: "Sound off" },
  theme: "Theme",
  themes: { system: "Match the phone", dark: "Dark", light: "Light", night: "Night red" } satisfies Record<
    Theme,
    string
  >,
  zone: "Times",
  zones: { utc: "UTC", local: "Local" } satisfies Record<TimeZoneChoice, string>,
  zoneHint: (now: string): string => `Every time shows its zone, so nobody has to guess. It is now ${now}.`,
} as const;
