// An incident in which special lists are used and a deputy is named.

import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { ana, ben, type Writer } from "./log.ts";

/** Special lists, a deputy in every fact about roles, and cards that have both. */
export const listsAndDeputy = (write: Writer): readonly Fact[] => {
  const deputy = "deputy" as const;
  const offered = write.at(58_300, {
    type: "handoff.offered/3",
    data: { role: deputy, from: ben, items: [{ id: "severity", text: "SEV2" }] },
  });
  return [
    write.at(58_000, { type: "pack.frozen/3", data: { pack: builtInPack } }),
    write.at(58_100, { type: "role.assigned/3", data: { role: deputy, person: ben, replaces: null } }),
    write.at(58_200, { type: "role.backup-named/2", data: { role: deputy, person: ana } }),
    offered,
    write.at(58_400, {
      type: "handoff.accepted/3",
      data: { handoff: offered.id, role: deputy, to: ana, replaces: null },
    }),
    write.at(58_500, { type: "role.released/2", data: { role: deputy } }),
    write.at(58_600, { type: "role.deferred/2", data: { role: deputy } }),
    write.at(58_700, { type: "list.opened/1", data: { list: "security", title: "Security" } }),
    write.at(58_800, {
      type: "step.done/2",
      data: { list: "security", step: "evidence", text: "Keep logs, disks and access records as they are" },
    }),
    write.at(58_900, { type: "list.declined/1", data: { list: "capacity", title: "Out of capacity" } }),
  ];
};
