// The names of the values of closed sets, as the card editor offers them.

import { roleNames, roleTitle } from "../../domain/words/role-names.ts";
import { audienceNames, statusNames } from "../../domain/words/update-names.ts";

/** By field and value. */
export const cardValues: Readonly<Record<string, string>> = {
  "level.SEV1": "1: everything at once",
  "level.SEV2": "2: urgent",
  "level.SEV3": "3: working hours",
  "level.SEV4": "4: no clock",
  "direction.up": "Raises it",
  "direction.down": "Lowers it",
  "mode.read-do": "Read, then do",
  "mode.do-confirm": "Do, then confirm",
  "kind.announcement": "Announcement",
  "kind.first": "First status",
  "kind.update": "Update",
  "kind.status-page": "Status page",
  "kind.executive-brief": "Executive brief",
  "kind.decision": "Decision",
  "kind.handoff": "Handoff",
  "kind.resolved": "Resolved",
  "kind.support-brief": "Support brief",
  "kind.press-line": "Press line",
  "kind.drill-opening": "Drill opening",
  "kind.drill-end": "Drill end",
  "doneBy.declared": "The declaration",
  "doneBy.severity": "A severity",
  "doneBy.role": "Somebody in a role",
  "doneBy.channel": "A channel",
  "doneBy.update": "An update",
  "doneBy.clock": "The status clock",
  "doneBy.tap": "A tap",
  ...Object.fromEntries(Object.entries(audienceNames).map(([id, name]) => [`audience.${id}`, name])),
  ...Object.fromEntries(Object.entries(statusNames).map(([id, name]) => [`statuses.${id}`, name])),
  ...Object.fromEntries(
    (Object.keys(roleNames) as (keyof typeof roleNames)[]).map((id) => [`role.${id}`, roleTitle(id)]),
  ),
};
