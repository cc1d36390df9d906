// Sentences of the screen that tells what was sent to whom.

export const sentWords = {
  title: "Sent updates",
  nothing: "Nothing yet.",
  ago: (length: string, time: string): string => `${length} ago, ${time}`,
  by: (name: string): string => `by ${name}`,
  ways: { copied: "copied", shared: "shared", selected: "copied by hand" },
  first: (length: string): string => `first one, ${length} after the declaration`,
  onTime: "on time",
  late: (length: string): string => `${length} late`,
  free: "none was due",
  read: "Read",
  readFor: (audience: string): string => `Read the last update for ${audience.toLowerCase()}`,
  write: "Write",
  writeFor: (audience: string): string => `Write for ${audience.toLowerCase()}`,
  executives: "What executives need",
  all: (count: number): string => `All updates, ${count}, newest first`,
  share: (onTime: number, of: number): string => `${onTime} of ${of} due updates on time.`,
  asSent: "As it was sent",
  reading: "Reading the whole log…",
  unreadable: "The whole log could not be read. Older updates may be missing here.",
} as const;
