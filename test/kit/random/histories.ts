// Random histories of an incident: several phones with different clocks give commands to it, and send each other their
// facts. A script of numbers makes them, so that it shrinks; when a law fails, it prints as what happened. A law is
// tried on few histories in the quick loop, and on many in the whole run.

import * as fc from "fast-check";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Command } from "../../../src/domain/incident/commands.ts";
import type { Pack } from "../../../src/domain/pack/pack.ts";
import { createPhones, type Phone, sendLog } from "../app/phones.ts";
import { createWriter, INCIDENT } from "../log/log.ts";
import { anyCommand } from "./any-command.ts";
import type { Shown } from "./shown-commands.ts";

const HOUR_MS = 3_600_000;

export interface Script {
  readonly skewsMs: readonly number[];
  readonly drill: boolean;
  readonly moves: readonly {
    readonly phone: number;
    readonly waitMs: number;
    readonly from: number;
    readonly seed: number;
  }[];
}

/** Scripts of up to `most` moves on two or three phones, their clocks up to an hour apart, both ways. */
export const scripts = (most = 80): fc.Arbitrary<Script> =>
  fc
    .record({
      skewsMs: fc.array(fc.integer({ min: -HOUR_MS, max: HOUR_MS }), { minLength: 2, maxLength: 3 }),
      drill: fc.boolean(),
      moves: fc.array(
        fc.record({
          phone: fc.nat(2),
          waitMs: fc.oneof(fc.nat(2_000), fc.nat(600_000)),
          from: fc.integer({ min: -1, max: 2 }),
          seed: fc.nat(2 ** 31 - 1),
        }),
        { minLength: 5, maxLength: most, size: "max" },
      ),
    })
    .map((script) => Object.defineProperty(script, fc.toStringMethod, { value: () => told(script) }));

/** How many commands are tried for one that is accepted. */
const TRIES = 6;

/**
 * Plays a script; calls back after each command that was accepted. A team's own pack is frozen at the declaration; with
 * the built-in one, phones may freeze it later.
 */
export const playScript = (
  { skewsMs, drill, moves }: Script,
  onAccepted: (phone: Phone, command: Command, shown: Shown) => void,
  pack: Pack = builtInPack,
): readonly Phone[] => {
  const write = createWriter(INCIDENT, "device-0");
  const begun = [
    write.at(0, { type: "incident.declared/1", data: { drill } }),
    ...(pack === builtInPack ? [] : [write.at(0, { type: "pack.frozen/3", data: { pack } })]),
  ];
  const { all, pass } = createPhones(skewsMs, begun, pack);
  for (const { phone: number, waitMs, from, seed } of moves) {
    pass(waitMs);
    const phone = all[number % all.length] as Phone;
    const other = from < 0 ? undefined : all[from % all.length];
    if (other && other !== phone) sendLog(other, phone);
    const before = phone.session.incident.get();
    const known = new Set(phone.facts().map(({ id }) => id));
    const desk = { pack, incident: before, facts: phone.facts(), now: phone.now(), pick: pickerOf(seed) };
    const tries = Array.from({ length: TRIES }, () => anyCommand(desk));
    const command = tries.find((tried) => phone.session.run(tried).type === "accepted");
    if (!command) continue;
    const added = phone.facts().filter(({ id }) => !known.has(id));
    onAccepted(phone, command, { before, added, facts: phone.facts(), incident: phone.session.incident.get() });
  }
  return all;
};

const pickerOf = (seed: number): ((count: number) => number) => {
  let left = seed;
  return (count) => {
    left = (left * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((left / 2 ** 31) * count);
  };
};

const told = (script: Script): string => {
  const lines: string[] = [];
  playScript(script, (phone, { type, ...data }, { added }) => {
    const said = type === "freezePack" || type === "startDrill" ? "" : ` ${JSON.stringify(data)}`;
    lines.push(`${stamp(phone.now())} ${phone.device} ${type}${said} → ${added.map(({ id }) => id).join(", ")}`);
  });
  const clocks = script.skewsMs.map((ms, index) => `device-${index + 1} ${Math.round(ms / 1000)} s`).join(", ");
  return [`${script.drill ? "a drill" : "an incident"}, clocks off by ${clocks}`, ...lines].join("\n  ");
};

const stamp = (at: Instant): string => new Date(at).toISOString().slice(11, 19);

/** 200 in the quick loop (`npm run test:quick`, vitest's mode "quick"), else 2,000. */
export const historyRuns = import.meta.env.MODE === "quick" ? 200 : 2_000;
