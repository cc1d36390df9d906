// A typed text with a mark after it: its own full stop gives way, and a mark that says more stays alone.

/** Returns "Rolled back," for "Rolled back." and "Is it down?" for the same; the mark may be a colon too. */
export const followedBy = (text: string, mark: string): string =>
  /[?!…:;,]$|\.\.$/.test(text) ? text : text.replace(/\.$/, "") + mark;
