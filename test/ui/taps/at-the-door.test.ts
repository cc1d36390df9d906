// The same command twice in a row counts once, by the steady clock.

import { beforeEach, describe, expect, test } from "vitest";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import type { FactId, Instant } from "../../../src/domain/fact/ids.ts";
import type { Command } from "../../../src/domain/incident/commands.ts";
import { atTheDoor } from "../../../src/ui/taps/at-the-door.ts";
import { isSameContent, REPEAT_MS } from "../../../src/ui/taps/repeats.ts";

let now: number;
let ran: Command[];
let repeats: number;
let refuses: boolean;
let door: Pick<IncidentSession, "run">;
beforeEach(() => {
  now = 0;
  ran = [];
  repeats = 0;
  refuses = false;
  const session = {
    run(command: Command) {
      ran.push(command);
      return refuses ? { type: "refused", refusal: { type: "notTheLastEntry" } } : { type: "accepted", facts: [] };
    },
  } as unknown as IncidentSession;
  door = atTheDoor(
    session,
    () => now,
    () => {
      repeats += 1;
    },
  );
});
const scribe = (): Command => ({ type: "deferRole", role: "scribe" });
const ops = (): Command => ({ type: "deferRole", role: "ops" });

test("a repetition within two seconds is answered like the first, logged once and told", () => {
  const first = door.run(scribe());
  now = REPEAT_MS - 1;
  expect(door.run(scribe())).toBe(first);
  expect(ran).toHaveLength(1);
  expect(repeats).toBe(1);
});

test("after two seconds it is meant", () => {
  door.run(scribe());
  now = REPEAT_MS;
  door.run(scribe());
  expect(ran).toHaveLength(2);
});

test("another command in between makes it a new wish", () => {
  for (const command of [scribe(), ops(), scribe()]) door.run(command);
  expect(ran).toHaveLength(3);
});

test("what was refused may be tried again at once", () => {
  refuses = true;
  door.run(scribe());
  refuses = false;
  door.run(scribe());
  expect(ran).toHaveLength(2);
});

describe("what adds up counts each time", () => {
  test.each<Command>([
    { type: "addNote", kind: "note", text: "Payments time out" },
    { type: "extendHypothesis", target: "one" as FactId, minutes: 5 },
  ])("$type", (command) => {
    door.run(command);
    door.run(command);
    expect(ran).toHaveLength(2);
  });
});

describe("the same content", () => {
  const snooze = (until: number): Command => ({ type: "snoozeMove", move: "update", until: until as Instant });
  const at = Date.parse("2026-11-21T03:02:00Z");

  test("is the same with an instant made at the second tap", () => {
    expect(isSameContent(snooze(at), snooze(at + 300))).toBe(true);
  });
  test("is another with another choice", () => {
    expect(isSameContent(snooze(at), snooze(at + 60_000))).toBe(false);
    expect(isSameContent(scribe(), ops())).toBe(false);
    expect(isSameContent({ minutes: 5 }, { minutes: 10 })).toBe(false);
    expect(isSameContent({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSameContent({ a: undefined }, { b: undefined })).toBe(false);
  });
  test("goes through lists", () => {
    expect(isSameContent({ items: [{ id: "risks" }] }, { items: [{ id: "risks" }] })).toBe(true);
    expect(isSameContent({ items: ["a", "b"] }, { items: ["b", "a"] })).toBe(false);
  });
});
