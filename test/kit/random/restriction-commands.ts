// Any command about a restriction, and what the state must show of it.

import { clearers } from "../../../src/domain/fact/closed-lists.ts";
import type { Incident } from "../../../src/domain/incident/incident.ts";
import type { RestrictionCommand } from "../../../src/domain/incident/restriction/decide.ts";
import { type CommandDesk, one, someone } from "./command-desk.ts";

type Makers = {
  readonly [Type in RestrictionCommand["type"]]: (desk: CommandDesk) => Extract<RestrictionCommand, { type: Type }>;
};

export const restrictionMakers: Makers = {
  restrict: (desk) => (desk.pick(2) === 0 ? { type: "restrict" } : { type: "restrict", name: `Case ${desk.pick(9)}` }),
  liftRestriction: () => ({ type: "liftRestriction" }),
  declineRestriction: () => ({ type: "declineRestriction" }),
  addMember: (desk) => ({ type: "addMember", person: someone(desk) }),
  removeMember: (desk) => ({ type: "removeMember", person: someone(desk) }),
  clearRelease: (desk) => ({
    type: "clearRelease",
    by: one(desk, clearers),
    audience: one(desk, ["customers", "support", "press"] as const),
    person: desk.pick(2) === 0 ? someone(desk) : null,
  }),
};

type Shows = {
  readonly [Type in RestrictionCommand["type"]]: (
    command: Extract<RestrictionCommand, { type: Type }>,
    shown: { readonly incident: Incident },
  ) => boolean;
};

export const showsRestriction: Shows = {
  restrict: ({ name }, { incident }) =>
    incident.restriction.set !== null && (name === undefined || incident.restriction.set.name === name),
  liftRestriction: (_command, { incident }) => incident.restriction.set === null,
  declineRestriction: (_command, { incident }) => incident.restriction.declined !== null,
  addMember: ({ person }, { incident }) => incident.restriction.members.some(({ id }) => id === person.id),
  removeMember: ({ person }, { incident }) => !incident.restriction.members.some(({ id }) => id === person.id),
  clearRelease: ({ by, audience }, { incident }) => incident.restriction.cleared[audience]?.[by] !== undefined,
};
