// How often something took how long, as Prometheus counts it: each bucket has all that was as short or shorter.

export interface Histogram {
  add(seconds: number): void;
  /** Returns its lines; `labels` are the pairs that all of them carry. */
  lines(name: string, labels: string): readonly string[];
}

/** Returns an empty histogram with buckets up to each of these ends, and one for all that is longer. */
export const createHistogram = (ends: readonly number[]): Histogram => {
  const counts = ends.map(() => 0);
  let sum = 0;
  let count = 0;
  return {
    add: (seconds) => {
      sum += seconds;
      count += 1;
      const bucket = ends.findIndex((end) => seconds <= end);
      if (bucket >= 0) counts[bucket] = (counts[bucket] ?? 0) + 1;
    },
    lines: (name, labels) => {
      const own = labels === "" ? "" : `{${labels}}`;
      const before = labels === "" ? "" : `${labels},`;
      let upTo = 0;
      const buckets = ends.map((end, index) => {
        upTo += counts[index] ?? 0;
        return `${name}_bucket{${before}le="${end}"} ${upTo}`;
      });
      const all = [
        `${name}_bucket{${before}le="+Inf"} ${count}`,
        `${name}_sum${own} ${sum}`,
        `${name}_count${own} ${count}`,
      ];
      return [...buckets, ...all];
    },
  };
};
