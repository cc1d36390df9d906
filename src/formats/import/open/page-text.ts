// A saved web page. Browsers show a JSON file as a page with one block of text, and save that page.

/** True for HTML. */
export const isPage = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]*?-->\s*)?(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(text);

/** Returns the page's block of preformatted text; null if it has none. */
export const blockOf = (page: string): string | null => {
  const inside = /<pre\b[^>]*>([\s\S]*?)<\/pre>/i.exec(page)?.[1];
  return inside === undefined ? null : inside.replace(/<[^>]*>/g, "").replace(ENTITY, letterOf);
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

const letterOf = (entity: string, decimal?: string, hex?: string, name?: string): string => {
  if (name !== undefined) return named[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : entity;
};
