// What is given twice in a row counts once: the second tap of a double tap is no second wish.

/** How long the same is taken for a repetition, by the steady clock. */
export const REPEAT_MS = 2_000;

/** Instants that a command carries are made at its tap: two of a double tap differ by the time between the taps. */
const EARLIEST_INSTANT = 1e11;

/** True where both say the same, instants within two seconds of each other. */
export const isSameContent = (one: unknown, other: unknown): boolean => {
  if (typeof one === "number" && typeof other === "number" && one > EARLIEST_INSTANT && other > EARLIEST_INSTANT)
    return Math.abs(one - other) <= REPEAT_MS;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && isSameContent(value, right.get(key)))
  );
};
