// Sentences for a role that two people took at once. It is settled by voice; the app only says so and writes it down.

import type { Person } from "../../domain/fact/ids.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { clockTimeWithSeconds } from "../../domain/text/clock-face.ts";
import type { Zone } from "../../domain/text/zone.ts";
import type { RoleClash } from "../../domain/views/role-clashes.ts";
import { roleName } from "../../domain/words/role-names.ts";
import { personName } from "./person-name.ts";

export const clashWords = {
  label: "Two people, one role",
  sayIt: "Say it out loud.",
  /** `me` holds this phone and may have no name. */
  its: (person: Person, me: Person): string => (person.id === me.id ? "It’s mine" : `It’s ${personName(person, me)}`),
} as const;

/** Returns "Ana (03:02:11) and Ben (03:02:14) both took command. It counts as Ben’s.", with the zone at the end. */
export const clashSentence = ({ role, first, counts }: RoleClash, pack: Pack, me: Person, zone: Zone): string => {
  const who = [first, counts].map(
    ({ person, since }) => `${personName(person, me)} (${clockTimeWithSeconds(since, zone).slice(0, 8)})`,
  );
  const what = role === "ic" ? "both took command" : `were both named ${roleName(role, pack)}`;
  const whose = counts.person.id === me.id ? "yours" : `${personName(counts.person, me)}’s`;
  return `${who.join(" and ")} ${what}. It counts as ${whose}.`;
};
