// Arms a surprise drill: draws its moments here and tells nobody; the answer contains their commitments.

import type { ArmDrillBody } from "../../formats/relay/drill-bodies.ts";
import { drawFirings } from "../schedule/draw-firings.ts";
import { MAX_ARMED_DRILLS_A_DEVICE, MAX_DRILL_AHEAD_MS } from "../store/limits.ts";
import { armDrill } from "../store/queries/arm-drill.ts";
import { newId } from "../store/tokens.ts";
import { refuse } from "./refuse.ts";
import type { Answer, Call } from "./route.ts";

/** Answers with the drill's id and a commitment for each moment. */
export const handleArmDrill = async ({ parts, caller, body }: Call<"device", ArmDrillBody>): Promise<Answer> => {
  const now = parts.now();
  if (body.to <= now) refuse("bad-body", "to must be in the future.");
  if (body.to > now + MAX_DRILL_AHEAD_MS) refuse("bad-body", "to must be at most a year ahead.");
  const drillId = newId();
  const from = Math.max(body.from, now);
  const drawn = drawFirings({ ...body, from, drillId, zone: caller.zone });
  if (!drawn)
    return refuse("no-room", "The window has no room for that many drills at these hours and on these weekdays.");
  const full = await armDrill(parts.db, caller, { ...body, drillId, drawn }, now);
  if (full === "phone") {
    const most = `This phone has armed ${MAX_ARMED_DRILLS_A_DEVICE} drills, which is as many as one phone may.`;
    return refuse("limit-reached", `${most} Disarm one first.`);
  }
  if (full === "team") return refuse("limit-reached", "The team can’t have any more armed drills. Disarm one first.");
  for (const { momentAt } of drawn) parts.schedule.expect(momentAt);
  return { status: 201, json: { drillId, firings: drawn.map(({ index, commitment }) => ({ index, commitment })) } };
};
