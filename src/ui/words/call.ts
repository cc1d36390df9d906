// Sentences for the team's call on the board.

export const joinCallWords = {
  title: "Team call",
  join: "Join the call",
  dial: "Dial in",
  pin: (pin: string): string => `PIN ${pin}`,
  copyPin: "Copy PIN",
  copied: "PIN copied.",
  notCopied: "The browser would not copy. Type the PIN.",
} as const;
