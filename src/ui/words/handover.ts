// Sentences for the shift handover: everything open on this phone, for the next shift.

export const handoverWords = {
  title: "Shift handover",
  part: "Change of shift",
  way: "Shift handover",
  wayHint: "Everything open on this phone, as one text for the next shift.",
  back: "Back to Team",
  hint: "What the next shift takes over, taken from the logs on this phone.",
  preview: "Exactly what will be pasted",
  copy: "Copy digest",
  share: "Share digest",
  copied: "Copied.",
  shared: "Shared.",
  dismissed: "Nothing was shared.",
  notCopied: "The browser would not copy. Select the text and copy it by hand.",
  unreadable: "The logs on this phone can’t be read just now.",
  retry: "Try again",
  handOffs: "Hand off command",
  handOff: (incident: string): string => `Hand off command: ${incident}`,
} as const;
