// A text as the promise reader reads it, each character in its place, so that what is found can be written over.

/** Returns the text with plain spaces, hyphens, digits and apostrophes, and spaces for what only marks it up. */
export const plainText = (text: string): string =>
  text
    .replace(/<\/?[a-z]{1,6}>|https?:\/\/[^\s<>|)]+|<!date\^\d{1,12}\^/gi, (tag) => " ".repeat(tag.length))
    .replace(/[^\S\n]|[*_`~\u00ad\u200b-\u200f\u2060\ufeff]/g, " ")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02bc]/g, "'");
