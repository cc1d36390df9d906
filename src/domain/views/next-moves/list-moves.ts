// Special lists: one at a time is offered, never opened by itself; an opened one is gone on with.

import type { Instant } from "../../fact/ids.ts";
import { hasNobodyElse } from "../../incident/alone.ts";
import type { Incident } from "../../incident/incident.ts";
import type { Pack } from "../../pack/pack.ts";
import type { SpecialList } from "../../pack/special-lists.ts";
import { holdingLists } from "../special-lists/holding-signs.ts";
import { pressing, specialProgress } from "../special-lists/special-progress.ts";
import { type Move, openMove, runMove } from "./move.ts";

/** Returns the first list that the incident shows a sign of and nobody has answered yet, and those that are half done. */
export const listMoves = (incident: Incident, pack: Pack, now: Instant): readonly Move[] => {
  const { answers } = incident.lists;
  const [offered] = holdingLists(incident, pack, now).filter(({ id }) => !answers[id]);
  return [
    ...(offered ? [offer(offered)] : []),
    ...pack.specials.flatMap((list) => (answers[list.id]?.type === "opened" ? goOn(incident, list, now) : [])),
  ];
};

const offer = ({ id: list, title, condition }: SpecialList): Move => {
  const command = { type: "openList", list, title } as const;
  return {
    ...runMove({ type: "offerList", list, title, condition }, command, list),
    act: { type: "run", command, opens: `list?id=${list}` },
    decline: { type: "declineList", list, title },
  };
};

// Whoever isn't alone any more needs no list for that.
const goOn = (incident: Incident, list: SpecialList, now: Instant): readonly Move[] => {
  if (isOnlyAlone(list) && !hasNobodyElse(incident)) return [];
  const steps = pressing(specialProgress(incident, list, now));
  const open = steps.filter(({ done }) => !done);
  const [next] = open;
  if (!next) return [];
  const when = open.some(({ step }) => step.turn === "at-once") ? "now" : "next";
  const about = { type: "goOnList", title: list.title, next: next.step.text, left: open.length, when } as const;
  return [openMove(about, `list?id=${list.id}`, list.id)];
};

/** True for a list whose one sign is that nobody else is there. */
const isOnlyAlone = ({ signs }: SpecialList): boolean =>
  signs.alone &&
  !signs.restricted &&
  [signs.triage, signs.triggers, signs.words, signs.means, signs.classes].every((one) => one.length === 0);
