// How many random histories a law is tried on: few in the quick loop, many where it counts.

/** 200 in the quick loop (`npm run test:quick`, vitest's mode "quick"), else 2,000. */
export const historyRuns = import.meta.env.MODE === "quick" ? 200 : 2_000;
