// An incident that is restricted for a while, with every type of fact about it.

import type { Person } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { ben, createWriter, firstNinetySeconds, type Writer } from "./log.ts";

/** A restriction that was offered and declined, made after all, and lifted. */
export const restrictionStory = (write: Writer): readonly Fact[] => [
  write.at(59_000, { type: "restriction.declined/1", data: {} }),
  write.at(59_100, { type: "restriction.set/1", data: { name: "Case 4F7K" } }),
  write.at(59_200, { type: "restriction.member-added/1", data: { person: ben } }),
  write.at(59_300, { type: "release.cleared/1", data: { by: "sponsor", audience: "customers", person: ben } }),
  write.at(59_400, { type: "restriction.member-removed/1", data: { person: ben } }),
  write.at(59_500, { type: "restriction.lifted/1", data: {} }),
];

/** The first ninety seconds of an incident, which is restricted at 50 s to one person. */
export const restrictedTo = (person: Person): readonly Fact[] => {
  const write = createWriter();
  return [
    ...firstNinetySeconds(write),
    write.at(50_000, { type: "restriction.set/1", data: { name: "Case 4F7K" } }),
    write.at(51_000, { type: "restriction.member-added/1", data: { person } }),
  ];
};
