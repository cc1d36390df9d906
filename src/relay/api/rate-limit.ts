// Token buckets in memory: each caller has an allowance that refills. Every process counts for itself.

export interface RateLimit {
  /** Takes `cost` from the key's allowance; returns 0, or the seconds to wait where there isn't enough. */
  take(key: string, cost: number): number;
}

interface Bucket {
  left: number;
  at: number;
}

/** More callers than this at once are remembered only while they use their allowance. */
const MAX_KEYS = 20_000;

/** Returns allowances of `burst` that refill by `perSecond`; `steadyMs` is a clock that never goes back. */
export const createRateLimit = (
  { perSecond, burst }: { readonly perSecond: number; readonly burst: number },
  steadyMs: () => number = () => performance.now(),
): RateLimit => {
  const buckets = new Map<string, Bucket>();
  const leftNow = ({ left, at }: Bucket, now: number): number =>
    Math.min(burst, left + ((now - at) / 1000) * perSecond);

  const makeRoom = (now: number): void => {
    for (const [key, bucket] of buckets) if (leftNow(bucket, now) >= burst) buckets.delete(key);
    // Those that were first to come are the likeliest to have gone.
    for (const key of buckets.keys()) {
      if (buckets.size < MAX_KEYS) return;
      buckets.delete(key);
    }
  };

  return {
    take: (key, cost) => {
      const now = steadyMs();
      const known = buckets.get(key);
      if (!known && buckets.size >= MAX_KEYS) makeRoom(now);
      const left = known ? leftNow(known, now) : burst;
      if (left < cost) return Math.ceil((cost - left) / perSecond);
      buckets.set(key, { left: left - cost, at: now });
      return 0;
    },
  };
};
