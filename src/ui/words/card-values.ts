// The names of the values of closed sets, as the card editor offers them.

import { stepPlaces } from "../../domain/pack/step-kinds.ts";
import { roleNames, roleTitle } from "../../domain/words/role-names.ts";
import { audienceNames, statusNames } from "../../domain/words/update-names.ts";
import { stepWords } from "./steps.ts";

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
  "doneBy.escalate": "Calling the people for this severity",
  "doneBy.ask": "Asking whoever has a role",
  "doneBy.choice": "Deciding between options",
  "doneBy.yes-no": "Yes or no",
  "doneBy.release": "Releasing the roles",
  "doneBy.open": "Another screen of the incident",
  "doneBy.tap": "A tap",
  ...Object.fromEntries(
    stepPlaces.flatMap((place) => [
      [`place.${place}`, stepWords.places[place]],
      [`opens.${place}`, stepWords.places[place]],
    ]),
  ),
  ...Object.fromEntries(Object.entries(audienceNames).map(([id, name]) => [`audience.${id}`, name])),
  ...Object.fromEntries(Object.entries(statusNames).map(([id, name]) => [`statuses.${id}`, name])),
  ...Object.fromEntries(
    (Object.keys(roleNames) as (keyof typeof roleNames)[]).map((id) => [`role.${id}`, roleTitle(id)]),
  ),
};
