// How fast the relay pushes: to 5,000 devices, measured against what the cryptography alone allows on the same machine
// in the same run; and how late the first push arrives.

import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFlags } from "../../src/relay/become-relay.ts";
import { postgresBin, startPostgres } from "../relay/kit/postgres.ts";
import { median } from "./figures.ts";
import type { ServiceAnswer, ServiceOrder } from "./push-service-process.ts";
import type { RelayAnswer, RelayOrder } from "./relay-process.ts";

const DEVICES = Number(process.env.BENCH_DEVICES ?? 5000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);
const FIRST_ROUNDS = 30;
const UPSERTS = 1000;

/** Prints the rows. */
export const benchRelay = async (): Promise<void> => {
  console.log(
    `\nRelay: ${DEVICES.toLocaleString("en")} devices in teams of 500, a push service over TLS on this machine`,
  );
  const folder = mkdtempSync(join(tmpdir(), "first90-bench-relay-"));
  await benchStore("embedded", join(folder, "data"));
  rmSync(folder, { recursive: true, force: true });
  if (postgresBin === null) {
    console.log("PostgreSQL: skipped, it is not installed on this machine");
    return;
  }
  const server = await startPostgres(postgresBin);
  await benchStore("PostgreSQL", await server.createDatabase());
  await server.stop();
};

const benchStore = async (name: string, store: string): Promise<void> => {
  const service = start<ServiceOrder, ServiceAnswer>("push-service-process.ts");
  const relay = start<RelayOrder, RelayAnswer>("relay-process.ts", nodeFlags);
  const { host, ca } = await service.hear("ready");
  await relay.ask({ type: "open", store, host, ca }, "done");

  service.say({ type: "subscribe", count: DEVICES });
  const { subscriptions } = await service.hear("subscribed");
  await relay.ask({ type: "join", subscriptions }, "done");

  const rounds: { bareMs: number; encryptMs: number; alone: Sent; due: Sent; lastMs: number; firstMs: number }[] = [];
  for (let round = 0; round < Math.min(ROUNDS, 5); round += 1) {
    const { bareMs, encryptMs } = await relay.ask({ type: "crypto" }, "crypto");
    await counting(DEVICES);
    const alone = await relay.ask({ type: "send" }, "sent");
    await service.hear("counted");
    const dueAt = Date.now() + 500;
    await counting(DEVICES);
    const due = await relay.ask({ type: "fan-out", dueAt }, "sent");
    const { firstAt, lastAt } = await service.hear("counted");
    rounds.push({ bareMs, encryptMs, alone, due, firstMs: firstAt - dueAt, lastMs: lastAt - dueAt });
  }
  const mid = (value: (round: (typeof rounds)[number]) => number): number => median(rounds.map(value));
  const line = (what: string, sent: (round: (typeof rounds)[number]) => Sent): void => {
    const rate = mid((round) => DEVICES / (sent(round).ms / 1000));
    const byClock = mid((round) => (DEVICES * round.bareMs) / sent(round).ms);
    const byProcessor = mid((round) => (DEVICES * round.bareMs) / sent(round).cpuMs);
    const cpu = mid((round) => (sent(round).cpuMs / DEVICES) * 1000);
    const peak = Math.max(...rounds.map((round) => sent(round).peakMB));
    const percent = (share: number): string => `${Math.round(share * 100)} %`;
    const ratio = `${percent(byProcessor)} of the crypto limit by processor time (target 40), ${percent(byClock)} by the clock`;
    const notes = `${cpu.toFixed(0)} µs CPU a push, ${ratio}, ${Math.round(peak)} MB`;
    console.log(`${`${name}: ${what}`.padEnd(46)}${rate.toFixed(0).padStart(7)} pushes/s  ${notes}`);
  };
  const limit = mid(({ bareMs }) => 1000 / bareMs);
  const notes = `${mid(({ bareMs }) => bareMs * 1000).toFixed(0)} µs; ${mid(({ encryptMs }) => encryptMs * 1000).toFixed(0)} µs with the encryptor that we use`;
  console.log(`${`${name}: crypto limit of one core`.padEnd(46)}${limit.toFixed(0).padStart(7)} pushes/s  ${notes}`);
  line("sending alone", ({ alone }) => alone);
  line("reminders due for all at once", ({ due }) => due);
  console.log(
    `${`${name}: … first and last after their time`.padEnd(46)}${mid(({ firstMs }) => firstMs).toFixed(0)} ms, ${mid(({ lastMs }) => lastMs).toFixed(0)} ms`,
  );

  service.say({ type: "subscribe", count: 1 });
  await relay.ask({ type: "join", subscriptions: (await service.hear("subscribed")).subscriptions }, "done");
  const first: number[] = [];
  for (let round = 0; round < FIRST_ROUNDS; round += 1) {
    const dueAt = Date.now() + 100 + Math.round(Math.random() * 200);
    await counting(1);
    await relay.ask({ type: "fan-out", dueAt }, "sent");
    first.push((await service.hear("counted")).firstAt - dueAt);
  }
  const at = (share: number): number =>
    [...first].sort((a, b) => a - b)[Math.floor(first.length * share)] ?? Number.NaN;
  console.log(
    `${`${name}: one push after its time`.padEnd(46)}p50 ${at(0.5)} ms (target 50), p95 ${at(0.95)} ms, ${FIRST_ROUNDS} rounds`,
  );
  for (const atOnce of [1, 16]) {
    const { ms } = await relay.ask({ type: "upserts", count: UPSERTS, atOnce }, "sent");
    const what = `${name}: reminders upserted, ${atOnce} at a time`;
    console.log(`${what.padEnd(46)}${(UPSERTS / (ms / 1000)).toFixed(0).padStart(7)} a second`);
  }
  service.end();
  relay.end();

  async function counting(count: number): Promise<void> {
    service.say({ type: "count", count });
    await service.hear("counting");
  }
};

type Sent = Extract<RelayAnswer, { type: "sent" }>;

/** A child process that takes one order at a time and answers. */
const start = <Order extends { type: string }, Answer extends { type: string }>(
  file: string,
  execArgv: readonly string[] = [],
) => {
  const child: ChildProcess = fork(join(import.meta.dirname, file), {
    execArgv: ["--disable-warning=ExperimentalWarning", ...execArgv],
  });
  const heard: Answer[] = [];
  let onAnswer = (): void => {};
  child.on("message", (answer) => {
    heard.push(answer as Answer);
    onAnswer();
  });
  child.once("exit", (code) => {
    if (code) throw new Error(`${file} ended with ${code}.`);
  });
  const hear = async <Type extends Answer["type"]>(type: Type): Promise<Extract<Answer, { type: Type }>> => {
    for (;;) {
      const index = heard.findIndex((answer) => answer.type === type);
      if (index >= 0) return heard.splice(index, 1)[0] as Extract<Answer, { type: Type }>;
      await new Promise<void>((answered) => {
        onAnswer = answered;
      });
    }
  };
  const say = (order: Order): void => void child.send(order);
  const ask = <Type extends Answer["type"]>(order: Order, type: Type) => {
    say(order);
    return hear(type);
  };
  return { hear, say, ask, end: () => child.disconnect() };
};
