// What is below the board's first window: the other moves, the work at a glance, the IC loop, a line for the log and
// the other places. A cold start draws the board before it.

import { useContext } from "preact/hooks";
import type { Instant } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { Pack } from "../../../../domain/pack/pack.ts";
import type { Move } from "../../../../domain/views/next-moves/move.ts";
import { Shield } from "../../../parts/Shield.tsx";
import { QuickLog } from "../log/QuickLog.tsx";
import { Places } from "../more/Places.tsx";
import { WhoAreYou } from "../people/WhoAreYou.tsx";
import { useSession } from "../use-session.ts";
import { PaneContext } from "../wide/pane.ts";
import { LoopStrip } from "./LoopStrip.tsx";
import { MoveList } from "./MoveList.tsx";
import { WorkGlance } from "./WorkGlance.tsx";

export interface BelowBoardProps {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly now: Instant;
  /** The moves that are not under the thumb. */
  readonly moves: readonly Move[];
  readonly onMake: (move: Move) => void;
  /** False while the sheet over the board has the same places. */
  readonly hasPlaces: boolean;
}

/** Work and loop are there while the incident runs, the rest always. */
export const BelowBoard = ({ incident, pack, now, moves, onMake, hasPlaces }: BelowBoardProps) => {
  const session = useSession();
  const isBeside = useContext(PaneContext) === "board";
  const live = incident.phase.type !== "stood-down" && incident.phase.type !== "withdrawn";
  return (
    <>
      <Shield at={incident.count}>
        <WhoAreYou />
      </Shield>
      <Shield at={incident.count}>
        <MoveList moves={moves} pack={pack} onMake={onMake} />
      </Shield>
      {live && (
        <>
          <Shield at={incident.count}>
            <WorkGlance id={session.id} incident={incident} now={now} />
          </Shield>
          <Shield at={incident.count}>
            <LoopStrip incident={incident} pack={pack} />
          </Shield>
          {!isBeside && (
            <Shield at={incident.count}>
              <QuickLog />
            </Shield>
          )}
        </>
      )}
      {hasPlaces && <Places phase={incident.phase.type} isBelowBoard />}
    </>
  );
};
