// The draw: every choice of moments that keeps the gap is as likely as any other. Drawing one moment after another
// would be skewed, and drawing again until the gaps fit might never end; counting the choices first avoids both.

/**
 * Returns `count` of the ascending `moments`, ascending and at least `gapMs` apart, or null if they don't fit. `random`
 * gives numbers from 0 to below 1.
 */
export const drawMoments = (
  moments: readonly number[],
  count: number,
  gapMs: number,
  random: () => number,
): readonly number[] | null => {
  const size = moments.length;
  const next = nextIndexes(moments, gapMs);
  /** ways[left][index]: the number of ways to choose `left` moments from those at `index` and after. */
  const ways: Float64Array[] = [new Float64Array(size + 1).fill(1)];
  for (let left = 1; left <= count; left += 1) {
    const fewer = ways[left - 1] as Float64Array;
    const own = new Float64Array(size + 1);
    for (let index = size - 1; index >= 0; index -= 1) own[index] = at(own, index + 1) + at(fewer, at(next, index));
    ways.push(own);
  }
  if (at(ways[count] as Float64Array, 0) === 0) return null;
  const drawn: number[] = [];
  let first = 0;
  for (let left = count; left > 0; left -= 1) {
    const chosen = choose(ways[left] as Float64Array, first, random());
    drawn.push(moments[chosen] as number);
    first = at(next, chosen);
  }
  return drawn;
};

/** For each moment, the index of the first one late enough to follow it. */
const nextIndexes = (moments: readonly number[], gapMs: number): Uint32Array => {
  const next = new Uint32Array(moments.length);
  let follower = 0;
  for (const [index, moment] of moments.entries()) {
    follower = Math.max(follower, index + 1);
    while (follower < moments.length && (moments[follower] as number) < moment + gapMs) follower += 1;
    next[index] = follower;
  }
  return next;
};

/** The index whose share of the ways contains `part`; from `first` on, `own` falls by each moment's share. */
const choose = (own: Float64Array, first: number, part: number): number => {
  const threshold = at(own, first) * (1 - part);
  let [low, high] = [first, own.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(own, middle + 1) < threshold) high = middle;
    else low = middle + 1;
  }
  return low;
};

const at = (list: Float64Array | Uint32Array, index: number): number => list[index] ?? 0;
