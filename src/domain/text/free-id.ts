// Ids of what a team writes (scenarios, cards, their entries), which nobody has to think of.

/** Returns `wanted`, or with the first number after it that isn't among the ids taken; at most 60 characters. */
export const freeId = (wanted: string, taken: Iterable<string>): string => {
  const used = new Set(taken);
  if (!used.has(wanted)) return wanted;
  const stem = wanted.replace(/-\d+$/, "").slice(0, 54);
  for (let count = 2; ; count += 1) if (!used.has(`${stem}-${count}`)) return `${stem}-${count}`;
};
