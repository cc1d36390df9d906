// What the parts about team and push are given.

import type { TeamLink, TeamState } from "../../../../actions/team/team-link.ts";

export interface TeamProps {
  readonly link: TeamLink;
  readonly state: TeamState;
}
