// Who wrote a phone's entries, said once for its whole log: for those before it and those after. The entries themselves
// keep what they were logged with; the fold and every view read them through here.

import type { FactId, IncidentId, Person, PersonId } from "../fact/ids.ts";
import { type Fact, isKnownFact } from "./facts.ts";
import { isSealed } from "./sealed.ts";
import { withdrawalsIn } from "./withdrawals.ts";

/** What the writers of one log are called, by their id: the last name given, for whatever they were called before. */
export type Names = Readonly<Record<PersonId, { readonly name: string; readonly before: readonly string[] }>>;

/** Returns the names given in one log, which is in order; those in `withdrawn` don't count. */
export const namesIn = (log: readonly Fact[], withdrawn: ReadonlySet<FactId>): Names => {
  const names: Record<PersonId, Names[PersonId]> = {};
  for (const fact of log) {
    if (fact.type !== "device.named/1" || !isKnownFact(fact) || withdrawn.has(fact.id)) continue;
    const { id } = fact.by;
    const { was, name } = fact.data;
    const known = Object.hasOwn(names, id) ? names[id] : undefined;
    const before = [...new Set([...(known?.before ?? []), ...(known ? [known.name] : []), was])];
    names[id] = { name, before };
  }
  return names;
};

/** Returns the entry with its people as they are called in its log; the entry itself if nothing changes. */
export const withName = (fact: Fact, names: Names): Fact => {
  if (isEmpty(names) || isSealed(fact)) return fact;
  const { by: writer, data: said } = fact;
  const by = called(writer, names) as Person;
  const data = isKnownFact(fact) ? eachCalled(said, names) : said;
  return by === writer && data === said ? fact : ({ ...fact, by, data } as Fact);
};

/** Returns the entries of one log with their people as they are called in it; the same list if nobody was named. */
export const withNames = (facts: readonly Fact[], names: Names): readonly Fact[] =>
  isEmpty(names) ? facts : facts.map((fact) => withName(fact, names));

/** Returns the entries of one or several logs, in order, each with its people as they are called in its own log. */
export const namedLog = (log: readonly Fact[]): readonly Fact[] => {
  if (!log.some(({ type }) => type === "device.named/1")) return log;
  const names = new Map<IncidentId, Names>();
  for (const { incidentId } of log) {
    if (names.has(incidentId)) continue;
    const own = log.filter((fact) => fact.incidentId === incidentId);
    names.set(incidentId, namesIn(own, withdrawnIn(own)));
  }
  return log.map((fact) => withName(fact, names.get(fact.incidentId) ?? {}));
};

/** True if this person has logged some of these entries without a name, and none was given for them later. */
export const isNameless = (facts: readonly Fact[], names: Names, id: PersonId): boolean =>
  !(Object.hasOwn(names, id) && names[id]?.before.includes("")) &&
  facts.some((fact) => isKnownFact(fact) && fact.by.id === id && fact.by.name.trim() === "");

/** True if somebody with this id has logged one of these entries under that name, or without one if it is empty. */
export const hasWriter = (facts: readonly Fact[], id: PersonId, name: string): boolean =>
  namedLog(facts).some((fact) => isKnownFact(fact) && fact.by.id === id && fact.by.name.trim() === name);

const withdrawnIn = (log: readonly Fact[]): ReadonlySet<FactId> =>
  new Set(withdrawalsIn(log.filter(isKnownFact)).map(({ data }) => data.target));

const eachCalled = (data: Fact["data"], names: Names): Fact["data"] => {
  // Long logs pass through here whole: nothing is made for the many entries that name nobody.
  let changed: Record<string, unknown> | null = null;
  for (const field in data) {
    const value: unknown = data[field as keyof typeof data];
    const person = called(value, names);
    if (person !== value) changed = { ...(changed ?? data), [field]: person };
  }
  return (changed as Fact["data"] | null) ?? data;
};

const called = (value: unknown, names: Names): unknown => {
  if (!isPerson(value) || !Object.hasOwn(names, value.id)) return value;
  const given = names[value.id];
  return given?.before.includes(value.name.trim()) ? { ...value, name: given.name } : value;
};

const isPerson = (value: unknown): value is Person => {
  const { id, name } = (value ?? {}) as Partial<Person>;
  return typeof id === "string" && typeof name === "string";
};

const isEmpty = (names: Names): boolean => {
  for (const _id in names) return false;
  return true;
};
