// A name from the middle of a sentence, put at the beginning of one.

/** Returns the text with its first letter as a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
