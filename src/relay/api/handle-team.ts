// Making a team and joining one: both answers contain new secrets.

import type { CreateTeamBody, JoinBody } from "../../formats/relay/team-bodies.ts";
import { MAX_JOINS_AN_INVITE } from "../store/limits.ts";
import { createTeam } from "../store/queries/create-team.ts";
import { joinTeam } from "../store/queries/join-team.ts";
import { refuse } from "./refuse.ts";
import type { Answer, Call } from "./route.ts";

/** Answers with a new team in a time zone, and its secrets. */
export const handleCreateTeam = async ({ parts, body }: Call<"operator", CreateTeamBody>): Promise<Answer> => {
  const team = await createTeam(parts.db, body.zone, parts.now(), parts.maxTeams);
  return team ? { status: 201, json: team } : refuse("limit-reached", "This relay can’t take any more teams.");
};

/** Answers with the caller's id and secret as a new device of the team that invited it. */
export const handleJoin = async ({ parts, caller, body }: Call<"invite", JoinBody>): Promise<Answer> => {
  const { teamId, zone } = caller;
  const joined = await joinTeam(parts.db, teamId, body, parts.now());
  if (joined === "invite-used")
    return refuse("limit-reached", `This invite has let in ${MAX_JOINS_AN_INVITE} phones. Ask for a new one.`);
  if (joined === "team-full")
    return refuse("limit-reached", "The team can’t have any more devices. An admin can remove some.");
  return { status: 201, json: { teamId, ...joined, zone, vapidPublicKey: parts.vapidPublicKey } };
};
