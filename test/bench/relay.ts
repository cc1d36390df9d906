// How fast the relay pushes: to 5,000 devices, and on PostgreSQL to 50,000, measured against what the cryptography alone
// allows on the same machine in the same run; how late the first push arrives; and the memory that all of it takes.

import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environment, nodeFlags } from "../../src/relay/become-relay.ts";
import { postgresBin, startPostgres } from "../relay/kit/postgres.ts";
import { median } from "./figures.ts";
import type { ServiceAnswer, ServiceOrder } from "./push-service-process.ts";
import type { RelayAnswer, RelayOrder } from "./relay-process.ts";

const DEVICES = Number(process.env.BENCH_DEVICES ?? 5000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 11);
/** On PostgreSQL, which is for more than one team. */
const MANY = Number(process.env.BENCH_MANY ?? 50_000);
const FIRST_ROUNDS = 30;
const UPSERTS = 1000;

/** Prints the rows. */
export const benchRelay = async (): Promise<void> => {
  console.log(
    `\nRelay: ${DEVICES.toLocaleString("en")} devices in teams of 500, a push service over TLS on this machine`,
  );
  const folder = mkdtempSync(join(tmpdir(), "first90-bench-relay-"));
  const store = join(folder, "data");
  await benchStore("embedded", store);
  await benchRestart(store);
  rmSync(folder, { recursive: true, force: true });
  if (postgresBin === null) {
    console.log("PostgreSQL: skipped, it is not installed on this machine");
    return;
  }
  const server = await startPostgres(postgresBin);
  await benchStore("PostgreSQL", await server.createDatabase());
  await benchMany(await server.createDatabase());
  await server.stop();
};

const benchStore = async (name: string, store: string): Promise<void> => {
  const { service, relay } = await open(store);
  printMemory(name, "first start", (await relay.ask({ type: "memory" }, "memory")).rssMB);

  service.say({ type: "subscribe", count: DEVICES });
  const { subscriptions } = await service.hear("subscribed");
  await relay.ask({ type: "join", subscriptions, isFirst: true }, "done");

  const rounds: Round[] = [];
  for (let round = 0; round < Math.min(ROUNDS, 5); round += 1) rounds.push(await fanOut(service, relay, DEVICES));
  printRounds(name, DEVICES, rounds);

  service.say({ type: "subscribe", count: 1 });
  const one = await service.hear("subscribed");
  await relay.ask({ type: "join", subscriptions: one.subscriptions, isFirst: true }, "done");
  const first: number[] = [];
  for (let round = 0; round < FIRST_ROUNDS; round += 1) {
    const dueAt = Date.now() + 100 + Math.round(Math.random() * 200);
    await counting(service, 1);
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
  await service.end();
  await relay.end();
};

/** What a relay needs that finds its database: the usual start. */
const benchRestart = async (store: string): Promise<void> => {
  const { service, relay } = await open(store);
  printMemory("embedded", "restart", (await relay.ask({ type: "memory" }, "memory")).rssMB);
  await service.end();
  await relay.end();
};

const benchMany = async (store: string): Promise<void> => {
  const name = `PostgreSQL, ${MANY.toLocaleString("en")}`;
  const { service, relay } = await open(store);
  for (let joined = 0; joined < MANY; joined += JOINED_AT_ONCE) {
    const count = Math.min(JOINED_AT_ONCE, MANY - joined);
    service.say({ type: "subscribe", count });
    const { subscriptions } = await service.hear("subscribed");
    await relay.ask({ type: "join", subscriptions, isFirst: joined === 0 }, "done");
  }
  const rounds: Round[] = [];
  for (let round = 0; round < Math.min(ROUNDS, 2); round += 1) rounds.push(await fanOut(service, relay, MANY));
  printRounds(name, MANY, rounds);
  await service.end();
  await relay.end();
};

const JOINED_AT_ONCE = 5_000;

const open = async (store: string) => {
  const service = start<ServiceOrder, ServiceAnswer>("push-service-process.ts");
  const relay = start<RelayOrder, RelayAnswer>("relay-process.ts", nodeFlags);
  const { host, ca } = await service.hear("ready");
  await relay.ask({ type: "open", store, host, ca }, "done");
  return { service, relay };
};

type Open = Awaited<ReturnType<typeof open>>;

interface Round {
  readonly bareMs: number;
  readonly encryptMs: number;
  readonly alone: Sent;
  readonly due: Sent;
  readonly lastMs: number;
  readonly firstMs: number;
}

/** Bare cryptography, sending alone, and reminders for all, one after the other on the same machine. */
const fanOut = async (service: Open["service"], relay: Open["relay"], devices: number): Promise<Round> => {
  const { bareMs, encryptMs } = await relay.ask({ type: "crypto" }, "crypto");
  await counting(service, devices);
  const alone = await relay.ask({ type: "send" }, "sent");
  await service.hear("counted");
  const dueAt = Date.now() + 500;
  await counting(service, devices);
  const due = await relay.ask({ type: "fan-out", dueAt }, "sent");
  const { firstAt, lastAt } = await service.hear("counted");
  return { bareMs, encryptMs, alone, due, firstMs: firstAt - dueAt, lastMs: lastAt - dueAt };
};

const counting = async (service: Open["service"], count: number): Promise<void> => {
  service.say({ type: "count", count });
  await service.hear("counting");
};

const printRow = (what: string, figure: string, notes: string): void =>
  console.log(`${what.padEnd(46)}${figure}  ${notes}`);

const printMemory = (name: string, moment: string, rssMB: number): void =>
  printRow(`${name}: memory after a ${moment}`, `${Math.round(rssMB)} MB`.padStart(16), "");

const printRounds = (name: string, devices: number, rounds: readonly Round[]): void => {
  const mid = (value: (round: Round) => number): number => median(rounds.map(value));
  const line = (what: string, sent: (round: Round) => Sent): void => {
    const rate = mid((round) => devices / (sent(round).ms / 1000));
    const byClock = mid((round) => (devices * round.bareMs) / sent(round).ms);
    const byProcessor = mid((round) => (devices * round.bareMs) / sent(round).cpuMs);
    const cpu = mid((round) => (sent(round).cpuMs / devices) * 1000);
    const peak = Math.max(...rounds.map((round) => sent(round).peakMB));
    const percent = (share: number): string => `${Math.round(share * 100)} %`;
    const ratio = `${percent(byProcessor)} of the crypto limit by processor time (target 50), ${percent(byClock)} by the clock`;
    const notes = `${cpu.toFixed(0)} µs CPU a push, ${ratio}, ${Math.round(peak)} MB at peak`;
    printRow(`${name}: ${what}`, `${rate.toFixed(0).padStart(7)} pushes/s`, notes);
  };
  const limit = mid(({ bareMs }) => 1000 / bareMs);
  const notes = `${mid(({ bareMs }) => bareMs * 1000).toFixed(0)} µs; ${mid(({ encryptMs }) => encryptMs * 1000).toFixed(0)} µs with the relay’s encryptor, padding included`;
  printRow(`${name}: crypto limit of one core`, `${limit.toFixed(0).padStart(7)} pushes/s`, notes);
  line("sending alone", ({ alone }) => alone);
  line("reminders due for all at once", ({ due }) => due);
  const [first, last] = [mid(({ firstMs }) => firstMs).toFixed(0), mid(({ lastMs }) => lastMs).toFixed(0)];
  printRow(`${name}: … first and last after their time`, `${first} ms, ${last} ms`, "");
};

type Sent = Extract<RelayAnswer, { type: "sent" }>;

/** A child process that takes one order at a time and answers. */
const start = <Order extends { type: string }, Answer extends { type: string }>(
  file: string,
  execArgv: readonly string[] = [],
) => {
  const child: ChildProcess = fork(join(import.meta.dirname, file), {
    execArgv: ["--disable-warning=ExperimentalWarning", ...execArgv],
    env: { ...environment, ...process.env },
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
  const end = async (): Promise<void> => {
    const ended = new Promise<void>((done) => void child.once("exit", () => done()));
    child.disconnect();
    await ended;
  };
  return { hear, say, ask, end };
};
