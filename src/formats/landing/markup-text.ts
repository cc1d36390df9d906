// Text inside HTML and XML.

/** Returns the text with every sign that could be markup as a number; what neither HTML nor XML 1.0 can carry is replaced by "\ufffd". */
export const markupText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\p{NChar}]/gu, "\ufffd")
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
