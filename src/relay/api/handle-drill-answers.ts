// People's answers to a drill that has fired: that they saw it, and that they take command.

import type { DrillAckBody } from "../../formats/relay/drill-bodies.ts";
import { acknowledgeDrill } from "../store/queries/acknowledge-drill.ts";
import { findFiring } from "../store/queries/find-firing.ts";
import { takeCommand } from "../store/queries/take-command.ts";
import { refuse } from "./refuse.ts";
import { toRelayTime } from "./relay-time.ts";
import type { Answer, Call } from "./route.ts";

/** Answers with the device's reaction time. */
export const handleDrillAck = async (call: Call<"device", DrillAckBody>): Promise<Answer> => {
  const { drillId, index, firedAt } = await firedOf(call);
  const { deviceId } = call.caller;
  const now = call.parts.now();
  const answer = { drillId, index, deviceId, firedAt, at: toRelayTime(call.body, now) };
  return { status: 200, json: { afterMs: await acknowledgeDrill(call.parts.db, answer, now) } };
};

/** Answers with who has command. */
export const handleDrillTake = async (call: Call<"device", null>): Promise<Answer> => {
  const { drillId, index } = await firedOf(call);
  const { deviceId } = call.caller;
  const takenBy = await takeCommand(call.parts.db, drillId, index, deviceId, call.parts.now());
  return { status: 200, json: { takenBy, first: takenBy === deviceId } };
};

const firedOf = async ({ parts, caller, params }: Call<"device", unknown>) => {
  const [drillId, index] = [params.id ?? "", params.index ?? ""];
  const firing = /^\d$/.test(index) ? await findFiring(parts.db, caller.teamId, drillId, Number(index)) : null;
  if (!firing) return refuse("not-found", "The team has no such drill.");
  if (firing.state !== "fired" || firing.firedAt === null) return refuse("not-fired", "This drill has not fired.");
  return { drillId, index: Number(index), firedAt: firing.firedAt };
};
