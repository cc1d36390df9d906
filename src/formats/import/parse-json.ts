// JSON from outside, with the line in every refusal.

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

const MAX_DEPTH = 60;

/** Returns the value, or a sentence that names the line where the text stops being JSON. Never throws. */
export const parseJson = (raw: string): ParsedJson => {
  const text = raw.startsWith("\uFEFF") ? raw.slice(1) : raw;
  if (text.trim() === "") return { ok: false, message: "The file is empty." };
  const tooDeep = depthOver(text, MAX_DEPTH);
  if (tooDeep !== null)
    return { ok: false, message: `Line ${lineAt(text, tooDeep)}: nested too deeply for a First90 log.` };
  try {
    // Names that would reach into prototypes are refused, not skipped: no export has them.
    const value: unknown = JSON.parse(text, (key, part) => {
      if (key === "__proto__") throw new ForbiddenName();
      return part;
    });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof ForbiddenName) {
      const at = text.indexOf('"__proto__"');
      return {
        ok: false,
        message: `Line ${lineAt(text, Math.max(0, at))}: the name “__proto__” has no place in a log.`,
      };
    }
    return { ok: false, message: syntaxMessage(text, error) };
  }
};

class ForbiddenName extends Error {}

const syntaxMessage = (text: string, error: unknown): string => {
  const position = /position (\d+)/.exec(String(error))?.[1];
  const at = position === undefined ? text.length : Number(position);
  if (at >= text.trimEnd().length) {
    return `Line ${lineAt(text, text.trimEnd().length)}: the file ends in the middle. It may have been cut off on the way; export it again.`;
  }
  const before = text.lastIndexOf("\n", at - 1);
  return `Line ${lineAt(text, at)}, column ${at - before}: this is not JSON. Choose the file that was exported as JSON.`;
};

const lineAt = (text: string, position: number): number => text.slice(0, position).split("\n").length;

/** Returns where the nesting first exceeds `limit`, or null; counted before parsing, which would overflow the stack. */
const depthOver = (text: string, limit: number): number | null => {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > limit) return at;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return null;
};
