// Markdown as its reader sees it, as far as we write any.

/** Returns the text without the brackets of its addresses and the backslashes of its escapes. */
export const asRead = (markdown: string): string =>
  markdown.replace(/<(https?:[^\s>]*)>/gi, "$1").replace(/\\([!-/:-@[-`{-~])/g, "$1");
