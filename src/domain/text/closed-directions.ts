// Text that turns the direction of reading around must not turn what stands behind it.

/** Returns the text with each direction that it opens closed again. */
export const closedDirections = (text: string): string => {
  if (!/[\u202a-\u202e\u2066-\u2068]/.test(text)) return text;
  let embedded = 0;
  let isolated = 0;
  for (const mark of text) {
    if (/[\u202a\u202b\u202d\u202e]/.test(mark)) embedded += 1;
    else if (/[\u2066-\u2068]/.test(mark)) isolated += 1;
    else if (mark === "\u202c") embedded = Math.max(0, embedded - 1);
    else if (mark === "\u2069") isolated = Math.max(0, isolated - 1);
  }
  return text + "\u202c".repeat(embedded) + "\u2069".repeat(isolated);
};
