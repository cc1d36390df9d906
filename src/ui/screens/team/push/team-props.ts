// The props of the parts about team and push.

import type { TeamLink, TeamState } from "../../../../actions/team/team-link.ts";

export interface TeamProps {
  readonly link: TeamLink;
  readonly state: TeamState;
}
