// The decisions as a list to act on: the open ones, each with its time and who may decide it, and the last one made.

import type { FactId, Instant, Person } from "../fact/ids.ts";
import { lastDecision, type MadeDecision, type OpenDecision } from "../incident/decision/state.ts";
import { type Fact, isUpdate } from "../incident/facts.ts";
import { holderOf, type Incident } from "../incident/incident.ts";
import { orderOf } from "../incident/order.ts";
import type { Authority, Pack, RoleId } from "../pack/pack.ts";
import { type TimeLeft, timeLeft } from "../text/time-left.ts";
import { readMarks } from "../told/marks.ts";

export interface DecisionMaker {
  readonly who: string;
  /** What such a person may decide. */
  readonly decides: readonly string[];
  /** Who that is in this incident; null while nobody holds the role. */
  readonly person: Person | null;
}

export interface DecisionRow extends OpenDecision {
  readonly time: TimeLeft;
  /** Null if the pack no longer has such an entry. */
  readonly decider: DecisionMaker | null;
}

/** What to do next: the one large button. */
type DecisionStep =
  | { readonly type: "ask" }
  | { readonly type: "announce" }
  | { readonly type: "offer" | "decide"; readonly decision: DecisionRow };

export interface DecisionBoard {
  /** The earliest due first. */
  readonly open: readonly DecisionRow[];
  /** The open decision that is longest overdue: the one thing that may be red. */
  readonly latest: FactId | null;
  /** `announcedAt` is null until its text was copied or shared. */
  readonly last: LastDecision | null;
  readonly next: DecisionStep;
}

export interface LastDecision extends MadeDecision {
  readonly announcedAt: Instant | null;
}

/** Returns the board at `now`; `facts` are the newest ones, which are searched for the announcement. */
export const decisionBoard = (incident: Incident, pack: Pack, facts: readonly Fact[], now: Instant): DecisionBoard => {
  const last = lastDecision(incident.decisions);
  const open = Object.values(incident.decisions.open)
    .map((decision) => ({
      ...decision,
      time: timeLeft(decision.dueAt, now),
      decider: deciderOf(incident, pack, decision.authority),
    }))
    .sort((a, b) => a.dueAt - b.dueAt);
  const made = last && { ...last, announcedAt: announcedAt(last, pack, facts) };
  return {
    open,
    latest: open.find(({ time }) => time.type === "over")?.id ?? null,
    last: made,
    next: nextStep(open, made),
  };
};

// A decision that nobody has heard about is announced first, until the next question is asked.
const nextStep = (open: readonly DecisionRow[], last: LastDecision | null): DecisionStep => {
  const newest = Math.max(...open.map(({ openedOrder }) => openedOrder));
  if (last && last.announcedAt === null && newest <= last.order) return { type: "announce" };
  const [decision] = open;
  if (!decision) return { type: "ask" };
  return { type: decision.options.length === 0 ? "offer" : "decide", decision };
};

/** Returns who may decide by that entry of the pack's table; null if there is no such entry. */
export const deciderOf = (incident: Incident, { authority }: Pack, id: Authority["id"]): DecisionMaker | null => {
  const entry = authority.find((other) => other.id === id);
  if (!entry) return null;
  const role = rolesOf[id];
  return { who: entry.who, decides: entry.decides, person: role ? holderOf(incident, role) : null };
};

const rolesOf: Readonly<Record<string, RoleId>> = {
  "trade-offs": "ic",
  "technical-means": "ops",
  public: "sponsor",
};

const announcedAt = (decision: MadeDecision, pack: Pack, facts: readonly Fact[]): Instant | null => {
  const texts = new Set(pack.templates.filter(({ kind }) => kind === "decision").map(({ id }) => id));
  const { withdrawn, answers } = readMarks(facts);
  const sent = facts.find(
    (fact) =>
      isUpdate(fact) &&
      texts.has(fact.data.template) &&
      orderOf(fact) >= decision.order &&
      !withdrawn.has(fact.id) &&
      answers.get(fact.id)?.posted !== false,
  );
  return sent?.at ?? null;
};
