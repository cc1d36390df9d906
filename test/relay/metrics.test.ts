// What Prometheus reads: each kind counted separately, amounts as they are, and a gauge that fails doesn't hide others.

import { expect, test } from "vitest";
import { createMetrics } from "../../src/relay/metrics.ts";

const linesOf = async (metrics: ReturnType<typeof createMetrics>): Promise<readonly string[]> =>
  (await metrics.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));

test("a count goes up by one, or by the amount that is given", async () => {
  const metrics = createMetrics();
  metrics.count("first90_defects_total");
  metrics.count("first90_defects_total");
  metrics.count("first90_pushes_expired_total", { kind: "drill" }, 3);
  metrics.count("first90_pushes_expired_total", { kind: "drill" }, 4);
  metrics.count("first90_requests_total", { route: "/api/join" }, 2);
  expect(await linesOf(metrics)).toEqual([
    'first90_requests_total{route="/api/join"} 2',
    'first90_pushes_expired_total{kind="drill"} 7',
    "first90_defects_total 2",
  ]);
});

test("each set of labels has a count of its own, and no label breaks out of its line", async () => {
  const metrics = createMetrics();
  metrics.count("first90_pushes_total", { kind: "drill", outcome: "sent" });
  metrics.count("first90_pushes_total", { kind: "drill", outcome: "gone" });
  metrics.count("first90_pushes_total", { kind: 'x"\n\\', outcome: "sent" });
  expect(await linesOf(metrics)).toEqual([
    'first90_pushes_total{kind="drill",outcome="sent"} 1',
    'first90_pushes_total{kind="drill",outcome="gone"} 1',
    'first90_pushes_total{kind="x___",outcome="sent"} 1',
  ]);
});

test("a gauge is asked for each time, and one that fails is left out", async () => {
  const metrics = createMetrics();
  let waiting = 2;
  metrics.gauge("waiting", "What waits.", () => waiting);
  metrics.gauge("broken", "What fails.", () => Promise.reject(new Error("no database")));
  metrics.gauge("devices", "Phones.", async () => 5);
  expect(await linesOf(metrics)).toEqual(["waiting 2", "devices 5"]);
  waiting = 0;
  expect(await linesOf(metrics)).toEqual(["waiting 0", "devices 5"]);
});

test("every name is explained and typed before its values, though nothing was counted yet", async () => {
  const metrics = createMetrics();
  metrics.gauge("waiting", "What waits.", () => 1);
  const lines = (await metrics.text()).trimEnd().split("\n");
  const names = lines.flatMap((line) => /^# HELP (\w+) .+\.$/.exec(line)?.[1] ?? []);
  expect(names).toContain("first90_fired_total");
  expect(names.at(-1)).toBe("waiting");
  const typeOf = (name: string) => (name === "waiting" ? "gauge" : name.endsWith("_total") ? "counter" : "histogram");
  expect(lines.filter((line) => line.startsWith("# TYPE"))).toEqual(
    names.map((name) => `# TYPE ${name} ${typeOf(name)}`),
  );
});

test("a duration counts in its bucket and in all longer ones, for each set of labels", async () => {
  const metrics = createMetrics();
  const labels = { route: "/api/info", status: "200" };
  for (const seconds of [0.001, 0.005, 0.3, 42]) metrics.time("first90_request_seconds", labels, seconds);
  metrics.time("first90_request_seconds", { route: "none", status: "404" }, 0.02);
  const lines = await linesOf(metrics);
  const own = lines.filter((line) => line.includes('route="/api/info"'));
  const upTo = (end: string) => own.find((line) => line.includes(`,le="${end}"}`))?.split(" ")[1];
  expect(["0.005", "0.25", "0.5", "10", "+Inf"].map(upTo)).toEqual(["2", "2", "3", "3", "4"]);
  expect(own).toContain('first90_request_seconds_sum{route="/api/info",status="200"} 42.306');
  expect(own).toContain('first90_request_seconds_count{route="/api/info",status="200"} 4');
  expect(lines).toContain('first90_request_seconds_count{route="none",status="404"} 1');
});

test("a gauge may carry labels", async () => {
  const metrics = createMetrics();
  metrics.gauge("build", "What runs.", () => 1, { version: "1.0.0" });
  expect(await linesOf(metrics)).toEqual(['build{version="1.0.0"} 1']);
});
