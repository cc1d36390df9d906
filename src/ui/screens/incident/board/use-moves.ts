// The next moves of the board, and what a tap on one does: run its command, or open its screen or sheet.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import type { Instant } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { Pack, RoleId } from "../../../../domain/pack/pack.ts";
import { MINUTE_MS } from "../../../../domain/text/durations.ts";
import type { Move, MovePlace } from "../../../../domain/views/next-moves/move.ts";
import { nextMoves } from "../../../../domain/views/next-moves/next-moves.ts";

/** The sheet open over the board. */
type OpenSheet = { readonly role: RoleId } | "worked" | null;

export interface BoardMoves {
  readonly moves: readonly Move[];
  readonly sheet: OpenSheet;
  readonly setSheet: (sheet: OpenSheet) => void;
  readonly make: (move: Move) => void;
  readonly snooze: (move: Move) => void;
}

const SNOOZE_MS = 5 * MINUTE_MS;

/** Returns the moves at `now`, and what their taps do. */
export const useMoves = (session: IncidentSession, incident: Incident, pack: Pack, now: Instant): BoardMoves => {
  const { route } = useLocation();
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const open = (place: MovePlace): void => {
    if (place === "worked" || typeof place === "object") setSheet(place);
    // The first incident of a drill has the score of all of them.
    else if (place === "score") route(`/incident/${incident.run?.lead ?? session.id}/score`);
    else route(`/incident/${session.id}/${place}`);
  };
  return {
    moves: nextMoves(incident, pack, now),
    sheet,
    setSheet,
    make({ act }) {
      if (act.type === "run") {
        session.run(act.command);
        if (act.opens) open(act.opens);
        return;
      }
      open(act.place);
    },
    snooze: ({ key, decline }) => {
      session.run(decline ?? { type: "snoozeMove", move: key, until: (now + SNOOZE_MS) as Instant });
    },
  };
};
