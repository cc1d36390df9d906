// Counts for Prometheus. Labels are kinds, routes and statuses, never a team, a device or a person; nothing here may
// reveal when an armed drill will fire.

import { createHistogram, type Histogram } from "./histogram.ts";

type CounterName = keyof typeof counters;
type HistogramName = keyof typeof histograms;
type Labels = Readonly<Record<string, string>>;

export interface Metrics {
  /** Adds to a counter; labels in a fixed order for each name. */
  count(name: CounterName, labels?: Labels, by?: number): void;
  /** Adds a duration in seconds to a histogram. */
  time(name: HistogramName, labels: Labels, seconds: number): void;
  /** Adds a gauge that is read whenever the metrics are read. */
  gauge(name: string, help: string, read: () => number | Promise<number>, labels?: Labels): void;
  /** Resolves to the text that Prometheus reads, without gauges that fail. */
  text(): Promise<string>;
}

/** Every counter, with its help text. */
const counters = {
  first90_requests_total: "Requests to the API by route and status.",
  first90_fired_total: "Reminders and drills that fired, by kind.",
  first90_missed_total: "Reminders and drills that were too late to be pushed, by kind.",
  first90_pushes_total: "Pushes by kind and outcome.",
  first90_pushes_expired_total: "Pushes not delivered within their time, by kind.",
  first90_pushes_capped_total: "Pushes dropped because their sender sent the device too many within an hour, by kind.",
  first90_pushes_held_total: "Pushes put off because the device had just had one about the same incident, by kind.",
  first90_pushes_delayed_total: "Pushes that wait because their service is slow to answer, by kind and reason.",
  first90_services_paused_total: "Times that a push service got few pushes because it answered none, by service.",
  first90_pushes_overtaken_total: "Pushes that were no longer wanted when it came to sending them, by kind.",
  first90_pushes_left_total:
    "Pushes left for another process, which has the key that their phone is bound to, by kind.",
  first90_backups_total: "Backups of the embedded database by outcome.",
  first90_database_trouble_total: "Times that reminders, drills or pushes had to wait for the database, by kind.",
  first90_defects_total: "Things that must not happen; the log says which.",
} as const;

/** Every histogram, with its help text and the upper ends of its buckets in seconds. */
const histograms = {
  first90_request_seconds: {
    help: "How long requests to the API took, by route and status.",
    ends: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  },
  first90_fired_late_seconds: {
    help: "How long after their time reminders and drills fired, by kind.",
    ends: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1_800, 7_200],
  },
  first90_push_late_seconds: {
    help: "How long after their time pushes had been taken by their service, by kind.",
    ends: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1_800, 7_200],
  },
} as const;

/** Returns empty metrics, which count from the start of the process. */
export const createMetrics = (): Metrics => {
  const values = new Map<string, Map<string, number>>();
  const times = new Map<HistogramName, Map<string, Histogram>>();
  const gauges = new Map<string, Gauge>();

  const readGauge = async (name: string): Promise<readonly string[]> => {
    const gauge = gauges.get(name);
    if (!gauge) return [];
    try {
      const value = await gauge.read();
      return [`# HELP ${name} ${gauge.help}`, `# TYPE ${name} gauge`, `${name}${labelText(gauge.labels)} ${value}`];
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
    time: (name, labels, seconds) => {
      const own = times.get(name) ?? new Map<string, Histogram>();
      const key = pairsOf(labels).join(",");
      const histogram = own.get(key) ?? createHistogram(histograms[name].ends);
      histogram.add(seconds);
      own.set(key, histogram);
      times.set(name, own);
    },
    gauge: (name, help, read, labels = {}) => void gauges.set(name, { help, read, labels }),
    text: async () => {
      const counted = Object.entries(counters).flatMap(([name, help]) => [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} counter`,
        ...[...(values.get(name) ?? [])].map(([labels, value]) => `${name}${labels} ${value}`),
      ]);
      const timed = Object.entries(histograms).flatMap(([name, { help }]) => [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} histogram`,
        ...[...(times.get(name as HistogramName) ?? [])].flatMap(([labels, one]) => one.lines(name, labels)),
      ]);
      const gauged = (await Promise.all([...gauges.keys()].map(readGauge))).flat();
      return `${[...counted, ...timed, ...gauged].join("\n")}\n`;
    },
  };
};

interface Gauge {
  readonly help: string;
  readonly read: () => number | Promise<number>;
  readonly labels: Labels;
}

const labelText = (labels: Labels): string => {
  const pairs = pairsOf(labels);
  return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
};

const pairsOf = (labels: Labels): readonly string[] =>
  Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, "_")}"`);
