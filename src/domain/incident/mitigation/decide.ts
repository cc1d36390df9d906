// The commands that stop the harm and clear up after it, and the facts that each one adds.

import type { FactId } from "../../fact/ids.ts";
import { accept, type Deciders, type Decision, hasText, refuse } from "../accept-or-refuse.ts";
import type { MitigationFactData } from "./facts.ts";
import { freezeIn } from "./state.ts";

/** A mitigation command carries the data of its fact. */
export type MitigationCommand =
  | ({ readonly type: "beginMitigation" } & MitigationFactData["mitigation.begun/1"])
  | ({ readonly type: "settleMitigation" } & MitigationFactData["mitigation.settled/1"])
  | ({ readonly type: "askFreeze" } & MitigationFactData["freeze.asked/1"])
  | ({ readonly type: "confirmFreeze" } & MitigationFactData["freeze.confirmed/1"])
  | ({ readonly type: "liftFreeze" } & MitigationFactData["freeze.lifted/1"])
  | ({ readonly type: "undoTemporary" } & MitigationFactData["temporary.undone/1"])
  | ({ readonly type: "ownTemporary" } & MitigationFactData["temporary.owned/1"])
  | ({ readonly type: "nameDuty" } & MitigationFactData["duty.named/1"]);

/** The facts that each of these commands adds, or why it adds none: no words, nothing by that id, already settled. */
export const mitigationDecisions: Deciders<MitigationCommand> = {
  beginMitigation(_incident, { type: _type, text, ...data }) {
    if (!hasText(text)) return refuse({ type: "textMissing" });
    return accept({ type: "mitigation.begun/1", data: { ...data, text: text.trim() } });
  },
  settleMitigation({ mitigation }, { target, worked }) {
    const tried = mitigation.tried.find(({ id }) => id === target);
    if (!tried) return unknown(target);
    if (tried.outcome?.worked === worked) return refuse({ type: "alreadySettled", at: tried.outcome.at });
    return accept({ type: "mitigation.settled/1", data: { target, worked } });
  },
  askFreeze({ mitigation }, { text }) {
    const freeze = freezeIn(mitigation);
    if (freeze) return refuse({ type: "stepAlreadyDone", at: freeze.at });
    if (!hasText(text)) return refuse({ type: "textMissing" });
    return accept({ type: "freeze.asked/1", data: { text: text.trim() } });
  },
  confirmFreeze({ mitigation }, { target, person }) {
    const freeze = mitigation.temporary[target];
    if (freeze?.of !== "freeze") return unknown(target);
    if (freeze.confirmed) return refuse({ type: "stepAlreadyDone", at: freeze.confirmed.at });
    return accept({ type: "freeze.confirmed/1", data: { target, person } });
  },
  liftFreeze({ mitigation }, { target }) {
    if (mitigation.temporary[target]?.of !== "freeze") return unknown(target);
    return accept({ type: "freeze.lifted/1", data: { target } });
  },
  undoTemporary({ mitigation }, { target }) {
    if (!mitigation.temporary[target]) return unknown(target);
    return accept({ type: "temporary.undone/1", data: { target } });
  },
  ownTemporary({ mitigation }, { target, person, until }) {
    if (!mitigation.temporary[target]) return unknown(target);
    return accept({ type: "temporary.owned/1", data: { target, person, until } });
  },
  nameDuty(_incident, { duty, person }) {
    return accept({ type: "duty.named/1", data: { duty, person } });
  },
};

const unknown = (target: FactId): Decision => refuse({ type: "notOpen", target });
