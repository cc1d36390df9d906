// Turns a series of changes into the stretches of time between them.

import type { Instant } from "../fact/ids.ts";

export interface Segment<Value> {
  readonly from: Instant;
  readonly to: Instant;
  readonly value: Value;
}

/**
 * Returns stretches without gap or overlap over the whole span. `changes` are in order of time; those before the span
 * count at its start, those after it are left out, and equal neighbours are merged. Only the last may have no length.
 */
export const segments = <Value>(
  changes: readonly { readonly at: Instant; readonly value: Value }[],
  span: { readonly from: Instant; readonly to: Instant },
  keyOf: (value: Value) => string,
): readonly Segment<Value>[] => {
  const found: { readonly from: Instant; readonly value: Value }[] = [];
  for (const { at, value } of changes) {
    if (at > span.to) break;
    const from = found.length === 0 ? span.from : (Math.max(at, span.from) as Instant);
    if (found.at(-1)?.from === from) found.pop();
    const before = found.at(-1);
    if (!before || keyOf(before.value) !== keyOf(value)) found.push({ from, value });
  }
  return found.map(({ from, value }, index) => ({ from, to: found[index + 1]?.from ?? span.to, value }));
};
