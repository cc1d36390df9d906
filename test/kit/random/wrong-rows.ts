// Rows that are whole and wrong inside: one of each type of fact, with each of its fields replaced by something that
// doesn't belong.

import type { Fact } from "../../../src/domain/incident/facts.ts";
import { fullRun } from "../log/full-run.ts";
import { drillRun, longIncident, pictureStory, quietDeclaration } from "../log/stories.ts";

const histories = [fullRun(), pictureStory(), quietDeclaration(), drillRun(), longIncident(250)].flat();

/** One fact of each type, as the app writes it. */
export const oneOfEach: ReadonlyMap<string, Fact> = new Map(histories.map((fact) => [fact.type, fact]));

/** No field accepts all of these values; `undefined` removes the field. */
const wrong: readonly unknown[] = [
  undefined,
  null,
  true,
  7,
  -1,
  1e300,
  Number.NaN,
  "",
  "SEV9",
  "__proto__",
  "a b",
  [],
  [null],
  {},
  { id: 7, name: {} },
];

export interface WrongRow {
  /** Which field has which value, for the failure's name. */
  readonly what: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Cards and stories are long and have checks of their own. */
const LONG: readonly string[] = ["pack", "scenario"];

/** Returns the fact once for each of its fields, however deep, and each wrong value, with the same key and incident. */
export const wrongRows = (fact: Fact): readonly WrongRow[] =>
  placesIn(fact, []).flatMap((place) =>
    wrong.map((value) => ({
      what: `${fact.type} ${place.join(".")} = ${typeof value === "number" ? value : JSON.stringify(value)}`,
      row: withAt(structuredClone(fact) as unknown as Record<string, unknown>, place, value),
    })),
  );

const placesIn = (value: unknown, place: readonly string[]): readonly (readonly string[])[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => {
        if (place.length === 0 && (name === "id" || name === "incidentId")) return [];
        const here = [...place, name];
        return LONG.includes(name) ? [here] : [here, ...placesIn(inner, here)];
      });

const withAt = (row: Record<string, unknown>, place: readonly string[], value: unknown): WrongRow["row"] => {
  const last = place.at(-1) as string;
  const holder = place.slice(0, -1).reduce((inner, name) => inner[name] as Record<string, unknown>, row);
  if (value === undefined && !Array.isArray(holder)) delete holder[last];
  else holder[last] = value;
  return row;
};
