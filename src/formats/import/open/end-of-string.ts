// Where a string in JSON ends; whatever looks like a mark inside it is text.

/** Returns the place after the closing quotation mark of the string that opens at `from`; null if there is none. */
export const endOfString = (text: string, from: number): number | null => {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code === 92) at += 1;
  }
  return null;
};
