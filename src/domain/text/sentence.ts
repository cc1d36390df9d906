// A typed text at the end of a sentence that has its own full stop.

/** Returns the text with one mark at its end: its own, or a full stop. */
export const asSentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);
