// The first notice of each audience: asked for once, to be written or declined.

import { openNotices } from "../../clock/open-notices.ts";
import type { Instant } from "../../fact/ids.ts";
import type { Incident } from "../../incident/incident.ts";
import { type Move, runMove } from "./move.ts";

/** Returns a move for each audience that should have heard by now: it starts that audience's clock and opens its text. */
export const noticeMoves = (incident: Incident, now: Instant): readonly Move[] =>
  openNotices(incident)
    .filter(({ dueAt }) => now >= dueAt)
    .map(({ audience }) => {
      const sinceMs = now - (incident.declaredAt ?? now);
      const answer = (wanted: boolean) => ({ type: "answerAudience", audience, wanted }) as const;
      const { act, ...move } = runMove({ type: "tellAudience", audience, sinceMs }, answer(true), audience);
      return { ...move, act: { ...act, opens: `update?audience=${audience}` }, decline: answer(false) } as const;
    });
