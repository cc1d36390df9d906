// Text that turns the direction of reading around must not turn what stands behind it.

const POP = "\u202c";
const POP_ISOLATE = "\u2069";

/** Returns the text with each direction that it opens closed again. */
export const closedDirections = (text: string): string => {
  if (!/[\u202a-\u202e\u2066-\u2068]/.test(text)) return text;
  // What closes those that are open, the inner ones first.
  let closing = "";
  for (const mark of text) {
    if (/[\u2066-\u2068]/.test(mark)) closing = POP_ISOLATE + closing;
    else if (mark === POP) closing = closing.startsWith(POP) ? closing.slice(1) : closing;
    else if (/[\u202a-\u202e]/.test(mark)) closing = POP + closing;
    else if (mark === POP_ISOLATE)
      closing = closing.includes(mark) ? closing.slice(closing.indexOf(mark) + 1) : closing;
  }
  return text + closing;
};
