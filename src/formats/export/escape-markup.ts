// What people typed, inside a document of tags: it stays text, whatever characters are in it.

/**
 * Returns the text with every sign that could end it, or begin a tag or an entity, as a number. Characters that neither
 * HTML nor XML 1.0 can carry are replaced by "\ufffd".
 */
export const escapeMarkup = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\p{NChar}]/gu, "\ufffd")
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
