// Counts for Prometheus. Labels are kinds, routes and statuses, never a team, a device or a person; nothing here may
// reveal when an armed drill will fire.

type CounterName = keyof typeof counters;

export interface Metrics {
  /** Adds to a counter; labels in a fixed order for each name. */
  count(name: CounterName, labels?: Readonly<Record<string, string>>, by?: number): void;
  /** Adds a gauge that is read whenever the metrics are read. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
  /** Resolves to the text that Prometheus reads, without gauges that fail. */
  text(): Promise<string>;
}

/** Every counter, with its help text. */
const counters = {
  first90_requests_total: "Requests to the API by route and status.",
  first90_request_seconds_total: "Time spent on requests to the API by route.",
  first90_fired_total: "Reminders and drills that fired, by kind.",
  first90_missed_total: "Reminders and drills that were too late to be pushed, by kind.",
  first90_pushes_total: "Pushes by kind and outcome.",
  first90_pushes_expired_total: "Pushes not delivered within their time, by kind.",
  first90_pushes_capped_total: "Pushes dropped because their sender sent the device too many within an hour, by kind.",
  first90_pushes_held_total: "Pushes put off because the device had just had one about the same incident, by kind.",
  first90_pushes_overtaken_total: "Pushes that were no longer wanted when it came to sending them, by kind.",
  first90_pushes_left_total:
    "Pushes left for another process, which has the key that their phone is bound to, by kind.",
  first90_backups_total: "Backups of the embedded database by outcome.",
  first90_defects_total: "Things that must not happen; the log says which.",
} as const;

/** Returns empty metrics, which count from the start of the process. */
export const createMetrics = (): Metrics => {
  const values = new Map<string, Map<string, number>>();
  const gauges = new Map<string, { readonly help: string; readonly read: () => number | Promise<number> }>();

  const readGauge = async (name: string): Promise<readonly string[]> => {
    const gauge = gauges.get(name);
    if (!gauge) return [];
    try {
      return [`# HELP ${name} ${gauge.help}`, `# TYPE ${name} gauge`, `${name} ${await gauge.read()}`];
    } catch {
      return [];
    }
  };

  return {
    count: (name, labels = {}, by = 1) => {
      const own = values.get(name) ?? new Map<string, number>();
      const key = labelText(labels);
      own.set(key, (own.get(key) ?? 0) + by);
      values.set(name, own);
    },
    gauge: (name, help, read) => void gauges.set(name, { help, read }),
    text: async () => {
      const counted = Object.entries(counters).flatMap(([name, help]) => [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} counter`,
        ...[...(values.get(name) ?? [])].map(([labels, value]) => `${name}${labels} ${value}`),
      ]);
      const gauged = (await Promise.all([...gauges.keys()].map(readGauge))).flat();
      return `${[...counted, ...gauged].join("\n")}\n`;
    },
  };
};

const labelText = (labels: Readonly<Record<string, string>>): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, "_")}"`);
  return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
};
