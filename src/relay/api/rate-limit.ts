// Token buckets in memory: each caller has an allowance that refills. Each process counts separately.

export interface RateLimit {
  /** Returns 0 if the key has that much left, else the seconds to wait; takes nothing. */
  wait(key: string, cost: number): number;
  /** Takes `cost` from the key's allowance; returns 0, or the seconds to wait if there isn't enough. */
  take(key: string, cost: number): number;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** Remembers at most this many callers, and forgets the one that hasn't called for longest. */
const MAX_KEYS = 20_000;

/** Returns allowances of `burst` that refill by `perSecond`; `steadyMs` is a clock that never goes back. */
export const createRateLimit = (
  { perSecond, burst }: { readonly perSecond: number; readonly burst: number },
  steadyMs: () => number = () => performance.now(),
): RateLimit => {
  // A map keeps the order of insertion: since each use moves a key to the end, the first key is the longest unused.
  const buckets = new Map<string, Bucket>();

  const leftOf = (key: string, now: number): number => {
    const known = buckets.get(key);
    return known ? Math.min(burst, known.left + ((now - known.at) / 1000) * perSecond) : burst;
  };
  const wait: RateLimit["wait"] = (key, cost) => {
    const left = leftOf(key, steadyMs());
    return left < cost ? Math.ceil((cost - left) / perSecond) : 0;
  };

  return {
    wait,
    take: (key, cost) => {
      const waitS = wait(key, cost);
      if (waitS > 0) return waitS;
      const now = steadyMs();
      const left = leftOf(key, now) - cost;
      buckets.delete(key);
      buckets.set(key, { left, at: now });
      const oldest = buckets.size > MAX_KEYS ? buckets.keys().next().value : undefined;
      if (oldest !== undefined) buckets.delete(oldest);
      return 0;
    },
  };
};
