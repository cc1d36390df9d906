// The commands for a restriction, and the facts that each one adds.

import type { Person } from "../../fact/ids.ts";
import { samePerson } from "../../fact/same-person.ts";
import type { Audience } from "../../pack/pack.ts";
import { accept, type Deciders, refuse } from "../accept-or-refuse.ts";
import type { Incident } from "../incident.ts";
import type { Clearer } from "./facts.ts";
import { neutralName } from "./neutral-name.ts";

export type RestrictionCommand =
  /** Also renames it. Without a name it gets the one that its id makes. */
  | { readonly type: "restrict"; readonly name?: string }
  | { readonly type: "liftRestriction" }
  | { readonly type: "declineRestriction" }
  | { readonly type: "addMember"; readonly person: Person }
  | { readonly type: "removeMember"; readonly person: Person }
  | {
      readonly type: "clearRelease";
      readonly by: Clearer;
      readonly audience: Audience;
      readonly person: Person | null;
    };

/** The facts that each of these commands adds, or why it adds none. */
export const restrictionDecisions: Deciders<RestrictionCommand> = {
  restrict({ id, restriction: { set } }, { name }) {
    const chosen = name?.trim() || (set ? set.name : neutralName(id));
    if (set?.name === chosen) return refuse({ type: "alreadyRestricted", at: set.at });
    return accept({ type: "restriction.set/1", data: { name: chosen } });
  },
  liftRestriction({ restriction: { set } }) {
    return set ? accept({ type: "restriction.lifted/1", data: {} }) : refuse({ type: "notRestricted" });
  },
  declineRestriction({ restriction: { set, declined } }) {
    if (set) return refuse({ type: "alreadyRestricted", at: set.at });
    if (declined) return refuse({ type: "alreadySettled", at: declined.at });
    return accept({ type: "restriction.declined/1", data: {} });
  },
  addMember(incident, { person }) {
    if (!incident.restriction.set) return refuse({ type: "notRestricted" });
    if (isMember(incident, person)) return refuse({ type: "alreadyMember" });
    return accept({ type: "restriction.member-added/1", data: { person } });
  },
  removeMember(incident, { person }) {
    if (!incident.restriction.set) return refuse({ type: "notRestricted" });
    if (!isMember(incident, person)) return refuse({ type: "notMember" });
    return accept({ type: "restriction.member-removed/1", data: { person } });
  },
  clearRelease({ restriction: { set, cleared } }, { by, audience, person }) {
    if (!set) return refuse({ type: "notRestricted" });
    const before = cleared[audience]?.[by];
    if (before) return refuse({ type: "alreadySettled", at: before.at });
    return accept({ type: "release.cleared/1", data: { by, audience, person } });
  },
};

const isMember = ({ restriction }: Incident, person: Person): boolean =>
  restriction.members.some((one) => samePerson(one, person));
