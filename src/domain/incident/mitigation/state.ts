// What was tried to stop the harm, what is still on because of it, and who looks after it when everyone has gone.

import type { FactId, Instant, Person } from "../../fact/ids.ts";
import { type Fact, type FactWith, isOf } from "../facts.ts";
import type { Incident, Stamp } from "../incident.ts";
import { orderOf } from "../order.ts";
import { type Duty, type Means, type MitigationFactData, mitigationFacts } from "./facts.ts";

export interface Mitigation {
  readonly id: FactId;
  readonly means: Means;
  readonly text: string;
  readonly person: Person;
  readonly at: Instant;
  readonly order: Instant;
  readonly checkAt: Instant;
  /** Null until somebody says whether it worked. */
  readonly outcome: { readonly worked: boolean; readonly at: Instant; readonly order: Instant } | null;
}

/** A change that has to be undone, or handed to somebody. */
export interface TemporaryChange {
  readonly id: FactId;
  readonly of: "change" | "mitigation" | "freeze";
  readonly text: string;
  /** Who made it; of a freeze, who asked for it. */
  readonly person: Person;
  readonly at: Instant;
  /** Of a freeze: who said that it is in place. Null for anything else. */
  readonly confirmed: { readonly person: Person; readonly at: Instant } | null;
  /** Who answers for it, and until when; null while it is open. */
  readonly owner: { readonly person: Person; readonly until: Instant } | null;
}

export interface MitigationState {
  /** In the order they were begun. */
  readonly tried: readonly Mitigation[];
  /** What is still on; an undone change is left out. */
  readonly temporary: Readonly<Record<FactId, TemporaryChange>>;
  /** The last person named for each. */
  readonly duties: Readonly<Partial<Record<Duty, Stamp & { readonly person: Person }>>>;
}

/** The starting state. */
export const noMitigation: MitigationState = { tried: [], temporary: {}, duties: {} };

type MitigationFact = FactWith<keyof MitigationFactData>;

/** Returns the state after any fact: temporary changes are also logged as work, and corrected like other entries. */
export const evolveMitigation = (state: MitigationState, fact: Fact): MitigationState => {
  if (isOf(mitigationFacts, fact)) return evolveOwn(state, fact);
  switch (fact.type) {
    case "change.made/2":
      return fact.data.temporary ? withTemporary(state, fact, "change", fact.data.person) : state;
    case "entry.corrected/1": {
      const { target, text } = fact.data;
      const corrected = withChange(state, target, { text });
      const tried = state.tried.map((one) => (one.id === target ? { ...one, text } : one));
      return state.tried.some(({ id }) => id === target) ? { ...corrected, tried } : corrected;
    }
    case "entry.retimed/1":
      return withChange(state, fact.data.target, { at: fact.data.happenedAt });
    default:
      return state;
  }
};

const evolveOwn = (state: MitigationState, fact: MitigationFact): MitigationState => {
  const order = orderOf(fact);
  switch (fact.type) {
    case "mitigation.begun/1": {
      const { temporary, ...data } = fact.data;
      const begun = { id: fact.id, ...data, at: fact.at, order, outcome: null };
      const next = { ...state, tried: [...state.tried, begun] };
      return temporary ? withTemporary(next, fact, "mitigation", data.person) : next;
    }
    case "mitigation.settled/1": {
      const { target, worked } = fact.data;
      const outcome = { worked, at: fact.at, order };
      return { ...state, tried: state.tried.map((one) => (one.id === target ? { ...one, outcome } : one)) };
    }
    case "freeze.asked/1":
      return withTemporary(state, fact, "freeze", fact.by);
    case "freeze.confirmed/1":
      return withChange(state, fact.data.target, { confirmed: { person: fact.data.person, at: fact.at } });
    case "freeze.lifted/1":
    case "temporary.undone/1": {
      const { [fact.data.target]: _undone, ...temporary } = state.temporary;
      return { ...state, temporary };
    }
    case "temporary.owned/1": {
      const { target, person, until } = fact.data;
      return withChange(state, target, { owner: { person, until } });
    }
    case "duty.named/1": {
      const { duty, person } = fact.data;
      const named = { at: fact.at, order, by: fact.by, fact: fact.id, person };
      return { ...state, duties: { ...state.duties, [duty]: named } };
    }
  }
};

const withTemporary = (
  state: MitigationState,
  fact: FactWith<"change.made/2" | "mitigation.begun/1" | "freeze.asked/1">,
  of: TemporaryChange["of"],
  person: Person,
): MitigationState => {
  const change = { id: fact.id, of, text: fact.data.text, person, at: fact.at, confirmed: null, owner: null };
  return { ...state, temporary: { ...state.temporary, [fact.id]: change } };
};

const withChange = (state: MitigationState, id: FactId, part: Partial<TemporaryChange>): MitigationState => {
  const change = state.temporary[id];
  return change ? { ...state, temporary: { ...state.temporary, [id]: { ...change, ...part } } } : state;
};

/** Returns the freeze in force, confirmed or only asked for, the newest if there are several; null if there is none. */
export const freezeIn = ({ temporary }: MitigationState): TemporaryChange | null =>
  Object.values(temporary)
    .filter(({ of }) => of === "freeze")
    .sort((a, b) => a.at - b.at)
    .at(-1) ?? null;

/**
 * Returns the mitigation that is under way or was tried last since the incident came into its phase; null if there is
 * none. What was tried before the fault came back says nothing about now.
 */
export const lastTried = ({ mitigation, phaseOrder }: Incident): Mitigation | null => {
  const last = mitigation.tried.at(-1);
  return last && last.order >= (phaseOrder ?? 0) ? last : null;
};

/** Returns the mitigation that nobody has said the outcome of, while the incident is being mitigated; else null. */
export const openMitigation = (incident: Incident): Mitigation | null => {
  const last = lastTried(incident);
  return incident.phase.type === "mitigating" && last?.outcome === null ? last : null;
};
