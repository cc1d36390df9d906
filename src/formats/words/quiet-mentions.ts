// Typed text must not ping people: "@channel", "@here" and the names of groups do so in a chat.

// Invisible, and no line may break at it; it keeps a mark from being read as a command.
export const WORD_JOINER = "\u2060";

/** Returns the text with no mention that a chat would act on; "ops@carta.example" pings nobody and stays as it is. */
export const quietMentions = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}_.])@(?=[\p{L}\p{N}_])/gu, `@${WORD_JOINER}`);
