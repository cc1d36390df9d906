// Text that people wrote, inside Markdown: it stays text, whatever characters are in it.

/** Returns the text on one line with every special character of Markdown and HTML escaped. */
export const plainMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~]|&(?=#?\w+;)/g, (mark) => `\\${mark}`)
    .replace(/\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g, "<br>");
