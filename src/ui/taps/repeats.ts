// The same thing twice in a row counts once: the second tap of a double tap isn't a second request.

/** How long the same thing counts as a repetition, by the steady clock. */
export const REPEAT_MS = 2_000;

/** The instants in a command are made at its tap: those of a double tap differ by the time between the two taps. */
const EARLIEST_INSTANT = 1e11;

/** True if both have the same content; instants within two seconds of each other count as the same. */
export const isSameContent = (one: unknown, other: unknown): boolean => {
  if (typeof one === "number" && typeof other === "number" && one > EARLIEST_INSTANT && other > EARLIEST_INSTANT)
    return Math.abs(one - other) <= REPEAT_MS;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && isSameContent(value, right.get(key)))
  );
};
