// The relay's own time on each of its answers, in ms: the Date header of HTTP counts whole seconds.

export const RELAY_TIME = "First90-Now";

/** Returns the relay's time in epoch ms; null if an answer has none. */
export const relayTimeOf = (header: string | null): number | null =>
  header !== null && /^\d{1,15}$/.test(header) ? Number(header) : null;
