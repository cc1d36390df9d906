// A team's drills: a page of them, or one with everybody's answers.

import { relayId } from "../../formats/relay/relay-fields.ts";
import { type DrillCursor, readDrill, readDrills } from "../store/queries/read-drills.ts";
import { refuse } from "./refuse.ts";
import type { Answer, Call } from "./route.ts";

/**
 * Answers with `?drill=ID`, or with a page: the newest, or those after `?before=`, which is the `next` of the page before
 * it. Answers of people are left out with `?answers=none`.
 */
export const handleDrills = async ({ parts, caller, query }: Call<"device", null>): Promise<Answer> => {
  const { drill, before, answers } = query;
  if (drill !== undefined) {
    if (!relayId.safeParse(drill).success) return refuse("bad-body", "drill doesn’t name an id.");
    return { status: 200, json: { drills: await readDrill(parts.db, caller.teamId, drill), next: null } };
  }
  const cursor = before === undefined ? null : readCursor(before);
  const page = await readDrills(parts.db, caller.teamId, { before: cursor, withAnswers: answers !== "none" });
  const next = page.next && `${page.next.armedAt}.${page.next.drillId}`;
  return { status: 200, json: { drills: page.drills, next } };
};

const readCursor = (text: string): DrillCursor => {
  const [, armedAt = "", drillId = ""] = /^(\d{1,15})\.(.+)$/.exec(text) ?? [];
  if (!relayId.safeParse(drillId).success) return refuse("bad-body", "before isn’t where a page ended.");
  return { armedAt: Number(armedAt), drillId };
};
