// Sentences for the screen that shows who was told what: the texts that the app copied or shared, and whether someone
// said they were posted.

import type { UpdateWay } from "../../domain/incident/course/facts.ts";

export const sentWords = {
  title: "Updates so far",
  nothing: "Nothing yet.",
  ago: (length: string, time: string): string => `${length} ago, ${time}`,
  by: (name: string): string => `by ${name}`,
  ways: { copied: "copied", shared: "shared", selected: "copied by hand" },
  posted: "posted",
  first: (length: string): string => `first one, ${length} after declaration`,
  onTime: "on time",
  late: (length: string): string => `${length} late`,
  free: "none was due",
  read: "Read",
  readFor: (audience: string): string => `Read the last update for ${audience.toLowerCase()}`,
  write: "Write",
  writeFor: (audience: string): string => `Write for ${audience.toLowerCase()}`,
  executives: "Executive brief",
  gap: (audiences: readonly string[], status: string, phase: string): string =>
    `${audiences.join(", ")}: last told ${status}. The phase is ${phase}.`,
  all: (count: number): string => `All updates (${count}), newest first`,
  share: (onTime: number, of: number): string => `${onTime} of ${of} due updates were on time.`,
  whole: { copied: "As copied", shared: "As shared", selected: "As copied" } satisfies Record<UpdateWay, string>,
  reading: "Reading the whole log…",
  unreadable: "The whole log could not be read. Older updates may be missing here.",
} as const;
