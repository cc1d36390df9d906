// Text inside HTML and XML.

/** Returns the text with every sign that could be markup as a number; what XML 1.0 doesn't allow at all is replaced. */
export const markupText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
