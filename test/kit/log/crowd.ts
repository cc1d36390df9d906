// A phone in the middle of a bad night: twelve incidents that are open, long names for people, services and titles, and
// one log that is long as well. As files, the way an export writes them.

import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { IncidentId, Person, PersonId } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { type PackChips, withService } from "../../../src/domain/pack/chips.ts";
import type { FirstRoleId } from "../../../src/domain/pack/first-roles.ts";
import type { Pack } from "../../../src/domain/pack/pack.ts";
import type { SeverityLevel } from "../../../src/domain/pack/severity-classes.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { createWriter, update } from "./log.ts";

/** As long as a name gets before it is called a sentence. */
export const LONG = 54;
/** The entries of the first incident. */
export const ENTRIES = 300;

const INCIDENTS = 12;
const PEOPLE = 30;
const MIN = 60_000;

const words = "of the regional settlement and ledger reconciliation team";
const spaced = (start: string): string => `${start} ${words}`.slice(0, LONG).replace(/ $/, "x");
/** With no place to break it. */
const joined = (start: string): string => spaced(start).replaceAll(" ", "-");

/** Each name as long as the others, and unlike them from the first word on. */
export const longPeople: readonly string[] = Array.from({ length: PEOPLE }, (_, index) =>
  index % 3 === 0 ? joined(`Person${index + 1}`) : spaced(`Person${index + 1}`),
);
export const longServices: readonly string[] = Array.from({ length: INCIDENTS }, (_, index) =>
  joined(`service-${index + 1}`),
);
const longTitles: readonly string[] = Array.from({ length: INCIDENTS }, (_, index) => spaced(`Title ${index + 1}`));

const noServices: PackChips["services"] = [];
const services = longServices.reduce(withService, noServices);
const pack: Pack = { ...builtInPack, chips: { ...builtInPack.chips, services } };
const levels: readonly SeverityLevel[] = ["SEV1", "SEV2", "SEV3"];
const seats: readonly FirstRoleId[] = ["ic", "ops", "comms", "scribe"];

interface CrowdedLog {
  readonly id: IncidentId;
  readonly file: string;
  readonly count: number;
}

const personAt = (index: number): Person => {
  const at = index % PEOPLE;
  return { id: `person-${at + 1}` as PersonId, name: longPeople[at] ?? "" };
};

/** All four seats of the first, two of each other: nobody is in two incidents. */
const seatsOf = (index: number): readonly (readonly [FirstRoleId, Person])[] => {
  const before = index === 0 ? 0 : seats.length + (index - 1) * 2;
  return seats.slice(0, index === 0 ? 4 : 2).map((role, seat) => [role, personAt(before + seat)]);
};

const factsOf = (id: IncidentId, index: number): readonly Fact[] => {
  const write = createWriter(id, `device-${index + 1}`);
  const from = index * MIN;
  const held = seatsOf(index);
  const commander = held[0]?.[1];
  const facts: Fact[] = [
    write.at(from, { type: "incident.declared/1", data: { drill: false } }, commander),
    write.at(from, { type: "pack.frozen/3", data: { pack } }, commander),
    write.at(from + 4_000, {
      type: "severity.set/1",
      data: { level: levels[index % levels.length] ?? "SEV2", triage: null, reason: null },
    }),
    ...held.map(([role, person], seat) =>
      write.at(from + 9_000 + seat, { type: "role.assigned/1", data: { role, person } }),
    ),
    write.at(from + 15_000, {
      type: "detail.set/1",
      data: { field: "service", text: longServices[index] ?? "" },
    }),
    write.at(from + 16_000, { type: "detail.set/1", data: { field: "impact", text: "errors for some requests" } }),
    ...(index % 2 === 0
      ? []
      : [write.at(from + 17_000, { type: "detail.set/1", data: { field: "title", text: longTitles[index] ?? "" } })]),
    write.at(from + 41_000, update(from + 41_000, "investigating")),
  ];
  if (index > 0) return facts;
  while (facts.length < ENTRIES) {
    const number = facts.length + 1;
    facts.push(
      write.at(
        from + 60_000 + number * 1_000,
        {
          type: "note.added/1",
          data: { kind: "finding", text: `Entry ${number} from ${joined("host")} says ${spaced("that much")}` },
        },
        personAt(number),
      ),
    );
  }
  return facts;
};

/** The first one has the long log; the odd ones have a title of their own. */
export const crowdedLogs: readonly CrowdedLog[] = Array.from({ length: INCIDENTS }, (_, index) => {
  const id = `crowded-${index + 1}` as IncidentId;
  const facts = factsOf(id, index);
  return { id, file: toJson(id, facts), count: facts.length };
});
