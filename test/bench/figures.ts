// Medians, and ratios taken round by round, so that a machine that slows down halfway spoils nothing.

/** Returns the middle value. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/** Returns the median of a/b over the rounds. */
export const ratio = (a: readonly number[], b: readonly number[]): number =>
  median(a.map((value, round) => value / (b[round] ?? Number.NaN)));

/** Returns a table row: name, median in ms with its spread, and ratios beside their targets. */
export const row = (name: string, values: readonly number[], notes: readonly string[] = []): string => {
  const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
  const spread = `${ms(Math.min(...values))}–${ms(Math.max(...values))}`;
  return [name.padEnd(46), `${ms(median(values))} ms`.padStart(10), `(${spread})`.padEnd(16), ...notes].join("  ");
};
