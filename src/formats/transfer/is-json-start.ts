// Whether a text that ends in the middle was JSON up to there: what was garbled on the way isn't.

/** No log has as many things in each other. */
const MAX_DEPTH = 99;

/** Returns true if everything up to the last comma is as JSON has it. */
export const isJsonStart = (text: string): boolean => {
  const open: string[] = [];
  let end = 0;
  let rest = "{}";
  for (const { 0: part, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\],]/g)) {
    if (part === "{") open.unshift("}");
    else if (part === "[") open.unshift("]");
    else if (part === ",") [end, rest] = [index, open.join("")];
    else if (part.length === 1) open.shift();
    if (open.length > MAX_DEPTH) return false;
  }
  try {
    JSON.parse(text.slice(0, end) + rest);
    return /^(?:\{"|\{?$)/.test(text);
  } catch {
    return false;
  }
};
