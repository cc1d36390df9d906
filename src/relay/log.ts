// One line of JSON per event. Callers pass only routes by their pattern, kinds, statuses and times; never an endpoint,
// token, name, id or network address.

type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export type Log = (level: "info" | "warn" | "error", event: string, fields?: LogFields) => void;

/** Returns a log that writes its lines with `write`. */
export const createLog =
  (write: (line: string) => void, now: () => number = Date.now): Log =>
  (level, event, fields = {}) =>
    write(JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...fields }));
