import { describe, expect, test } from "vitest";
import type { Person } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { advanceIncident, foldIncident, namedInOrder } from "../../../src/domain/incident/fold.ts";
import { holderOf } from "../../../src/domain/incident/incident.ts";
import { timeline } from "../../../src/domain/views/timeline.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { ana, ben, createWriter, INCIDENT } from "../../kit/log/log.ts";

const nobody: Person = { ...ana, name: "" };

const note = { type: "note.added/1", data: { kind: "note", text: "Cart times out" } } as const;

/** A phone without a name declares and takes command; `write` goes on. */
const unnamed = () => {
  const write = createWriter();
  const facts = [
    write.at(0, { type: "incident.declared/1", data: { drill: false } }, nobody),
    write.at(1_000, { type: "role.assigned/2", data: { role: "ic", person: nobody, replaces: null } }, nobody),
    write.at(2_000, note, nobody),
  ];
  return { write, facts };
};

const named = (write: ReturnType<typeof createWriter>, afterMs: number, name: string, was = ""): Fact =>
  write.at(afterMs, { type: "device.named/1", data: { name, was } }, { ...ana, name });

const writers = (facts: readonly Fact[]): readonly string[] => timeline(facts).map(({ fact }) => fact.by.name);
const textOf = (facts: readonly Fact[]): string => toText(foldIncident(INCIDENT, facts), facts, null, "utc");

describe("a phone whose holder is named in the middle of an incident", () => {
  test("has that name on the entries before it and after it, on roles and in the text log", () => {
    const { write, facts } = unnamed();
    const log = [...facts, named(write, 3_000, "Ana"), write.at(4_000, note, nobody)];
    expect(writers(log)).toEqual(["Ana", "Ana", "Ana", "Ana", "Ana"]);
    expect(holderOf(foldIncident(INCIDENT, log), "ic")).toEqual(ana);
    expect(textOf(log)).toContain("[ic Ana] note: Cart times out");
    expect(textOf(log)).toContain("[ic Ana] Ana is incident commander");
  });

  test("is only its role in the text log until then", () =>
    expect(textOf(unnamed().facts)).toContain("SEV? [ic] note: Cart times out"));

  test("rewrites nothing: its log leaves the phone as it was written", () => {
    const { write, facts } = unnamed();
    const log = [...facts, named(write, 3_000, "Ana")];
    const exported = JSON.parse(toJson(INCIDENT, log)) as { readonly log: readonly Fact[] };
    expect(exported.log.map(({ by }) => by.name)).toEqual(["", "", "", "Ana"]);
  });

  test("is unnamed again if that is taken back", () => {
    const { write, facts } = unnamed();
    const naming = named(write, 3_000, "Ana");
    const log = [...facts, naming, write.at(4_000, { type: "entry.withdrawn/1", data: { target: naming.id } }, ana)];
    expect(writers(log).slice(0, 3)).toEqual(["", "", ""]);
    expect(holderOf(foldIncident(INCIDENT, log), "ic")?.name).toBe("");
  });

  test("is called by its last name, where the first one was wrong", () => {
    const { write, facts } = unnamed();
    const log = [
      ...facts,
      named(write, 3_000, "Aan"),
      write.at(4_000, note, { ...ana, name: "Aan" }),
      named(write, 5_000, "Ana", "Aan"),
    ];
    expect(new Set(writers(log))).toEqual(new Set(["Ana"]));
    expect(namedInOrder(namedInOrder(log))).toEqual(namedInOrder(log));
  });

  test("leaves entries alone that were logged under another name, and other people's", () => {
    const { write, facts } = unnamed();
    const log = [
      ...facts,
      write.at(2_500, note, { ...ana, name: "Bea" }),
      write.at(2_600, note, { ...ben, name: "" }),
      named(write, 3_000, "Ana"),
    ];
    expect(writers(log)).toEqual(["Ana", "Ana", "Ana", "Bea", "", "Ana"]);
  });

  test("is named in its own incident only", () => {
    const { write, facts } = unnamed();
    const other = { ...(facts[2] as Fact), incidentId: "incident-2", id: "other" } as Fact;
    const read = namedInOrder([...facts, other, named(write, 3_000, "Ana")]);
    expect(read.find(({ id }) => id === other.id)?.by.name).toBe("");
  });

  test("has that name on another phone too, whichever log arrives first", () => {
    const { write, facts } = unnamed();
    const theirs = createWriter(INCIDENT, "device-2");
    const seen = [
      ...facts,
      theirs.at(2_500, { type: "role.assigned/2", data: { role: "ops", person: nobody, replaces: null } }, ben),
    ];
    const own = [...facts, named(write, 3_000, "Ana")];
    for (const merged of [
      [...own, ...seen],
      [...seen, ...own],
    ]) {
      expect(writers(merged)).toEqual(["Ana", "Ana", "Ana", "Ben", "Ana"]);
      expect(holderOf(foldIncident(INCIDENT, merged), "ops")).toEqual(ana);
    }
  });

  test("is known to a state that was folded before an entry without a name arrived", () => {
    const { write, facts } = unnamed();
    const before = foldIncident(INCIDENT, [...facts, named(write, 3_000, "Ana")]);
    const late = write.at(
      4_000,
      { type: "role.assigned/2", data: { role: "ops", person: nobody, replaces: null } },
      ben,
    );
    const after = advanceIncident(before, late);
    expect(after && holderOf(after, "ops")).toEqual(ana);
    expect(advanceIncident(before, named(write, 5_000, "Ann", "Ana"))).toBeNull();
  });
});
