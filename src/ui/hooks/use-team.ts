// Team and push on a screen; loaded when the first screen asks.

import { useEffect, useState } from "preact/hooks";
import { type Live, live } from "../../actions/ports/live.ts";
import type { TeamLink, TeamState } from "../../actions/team/team-link.ts";
import { useApp } from "../context/app-context.ts";
import { useLive } from "./use-live.ts";

const none: Live<TeamState | null> = live<TeamState | null>(null);

export interface TeamHere {
  readonly link: TeamLink | null;
  readonly state: TeamState | null;
  /** True if they couldn't be loaded. */
  readonly isMissing: boolean;
}

/** Returns the link and what this phone knows of the team; both null until they are there. */
export const useTeam = (): TeamHere => {
  const { team } = useApp();
  const link = useLive(team.here);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    team.load().then(
      (loaded) => loaded.refresh(),
      () => setMissing(true),
    );
  }, [team]);
  const state = useLive(link?.state ?? none);
  return { link, state, isMissing };
};
