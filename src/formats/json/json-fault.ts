// Finds where a text stops being JSON. Browsers word their own errors differently, and some don't name a place at all.

const WORDS = ["true", "false", "null"] as const;
const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a string.
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
// What is left of a text that was cut inside an escape, a word or a number.
const CUT = /^(?:\\(?:u[\dA-Fa-f]{0,3})?|t|tr|tru|f|fa|fal|fals|n|nu|nul|-|\.|[eE][+-]?)?[ \t\n\r]*$/;

/**
 * Returns the position of the first character that isn't allowed there, `text.length` if the text ends too early, or
 * null if all of it is JSON. The nesting must have been limited first: this walks by recursion.
 */
export const jsonFault = (text: string): number | null => {
  let at = 0;

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0].length ?? -1;
    at += Math.max(0, found);
    return found >= 0;
  };
  const takes = (mark: string): boolean => {
    skip(SPACE);
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  };
  const string = (): boolean => {
    if (!takes('"')) return false;
    do skip(PLAIN);
    while (skip(ESCAPE));
    if (text[at] !== '"') return false;
    at += 1;
    return true;
  };
  const members = (close: string, member: () => boolean): boolean => {
    at += 1;
    if (takes(close)) return true;
    do if (!member()) return false;
    while (takes(","));
    return takes(close);
  };
  const value = (): boolean => {
    skip(SPACE);
    const first = text[at];
    if (first === "{") return members("}", () => string() && takes(":") && value());
    if (first === "[") return members("]", value);
    if (first === '"') return string();
    const word = WORDS.find((one) => text.startsWith(one, at));
    if (word === undefined) return skip(NUMBER);
    at += word.length;
    return true;
  };

  if (value() && skip(SPACE) && at === text.length) return null;
  return at >= text.length - 8 && CUT.test(text.slice(at)) ? text.length : at;
};
