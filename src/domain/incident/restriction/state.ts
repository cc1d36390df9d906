// What is known about a restriction: its name, who needs to know, and which texts were cleared.

import type { Person } from "../../fact/ids.ts";
import { samePerson } from "../../fact/same-person.ts";
import type { Audience } from "../../pack/pack.ts";
import type { FactWith } from "../facts.ts";
import type { Incident, Stamp } from "../incident.ts";
import type { Clearer, RestrictionFactData } from "./facts.ts";

type Clearance = Stamp & { readonly person: Person | null };

export interface Restriction {
  /** Who restricted it, when, and the name that stands in for its title; null while it isn't restricted. */
  readonly set: (Stamp & { readonly name: string }) | null;
  /** Somebody said that it isn't needed, or lifted it: then it isn't offered again. */
  readonly declined: Stamp | null;
  /** Who needs to know, in the order in which they were added. */
  readonly members: readonly Person[];
  /** Who has cleared the next text to each audience. */
  readonly cleared: Readonly<Partial<Record<Audience, Readonly<Partial<Record<Clearer, Clearance>>>>>>;
}

/** The starting state. */
export const noRestriction: Restriction = { set: null, declined: null, members: [], cleared: {} };

/** Returns the incident after a fact about its restriction. */
export const evolveRestriction = (
  incident: Incident,
  fact: FactWith<keyof RestrictionFactData>,
  stamp: Stamp,
): Incident => {
  const { restriction, press } = incident;
  const next = evolved(restriction, fact, stamp);
  // One yes to a press text is enough for the rule that every incident has.
  const isPress = fact.type === "release.cleared/1" && fact.data.audience === "press" && fact.data.by === "sponsor";
  return { ...incident, restriction: next, press: isPress ? { ...press, cleared: stamp } : press };
};

const evolved = (restriction: Restriction, fact: FactWith<keyof RestrictionFactData>, stamp: Stamp): Restriction => {
  const { set, members, cleared } = restriction;
  switch (fact.type) {
    case "restriction.set/1":
      return { ...restriction, set: { ...(set ?? stamp), name: fact.data.name } };
    case "restriction.lifted/1":
      return { ...noRestriction, declined: stamp };
    case "restriction.declined/1":
      return { ...restriction, declined: stamp };
    case "restriction.member-added/1": {
      const { person } = fact.data;
      return { ...restriction, members: [...members.filter((one) => !samePerson(one, person)), person] };
    }
    case "restriction.member-removed/1": {
      const { person } = fact.data;
      return { ...restriction, members: members.filter((one) => !samePerson(one, person)) };
    }
    case "release.cleared/1": {
      const { audience, by, person } = fact.data;
      const both = { ...cleared[audience], [by]: { ...stamp, person } };
      return { ...restriction, cleared: { ...cleared, [audience]: both } };
    }
  }
};

/** Returns the restriction after a text to these readers went out: a clearance is for one text. */
export const usedUp = (restriction: Restriction, audience: Audience): Restriction => {
  if (!restriction.cleared[audience]) return restriction;
  const { [audience]: _used, ...cleared } = restriction.cleared;
  return { ...restriction, cleared };
};
