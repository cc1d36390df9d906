// The next move, as one large button.

import type { Instant } from "../../../../domain/ids.ts";
import type { Incident } from "../../../../domain/incident.ts";
import type { Pack, RoleId } from "../../../../domain/pack.ts";
import { type NextMove, nextMove } from "../../../../domain/views/next-move.ts";
import { Button } from "../../../parts/Button.tsx";
import { boardWords } from "../../../words/board.ts";

export interface NextMoveButtonProps {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly now: Instant;
  readonly onGo: (step: string) => void;
  readonly onRole: (role: RoleId) => void;
}

/** Returns the button; it leads to the screen where the move is made. */
export const NextMoveButton = ({ incident, pack, now, onGo, onRole }: NextMoveButtonProps) => {
  const move = nextMove(incident, pack, now);
  return (
    <Button look="primary" onTap={() => (move.type === "fillRole" ? onRole(move.role) : onGo(screenOf(move)))}>
      {wordsOf(move, pack)}
    </Button>
  );
};

const screenOf = (move: Exclude<NextMove, { type: "fillRole" }>): string => {
  switch (move.type) {
    case "pickSeverity":
      return "severity";
    case "finishFirstNinety":
      return "first";
    case "sendUpdate":
    case "goRoundLoop":
      return "update";
    case "standDown":
      return "stand-down";
    case "exportLog":
      return "export";
  }
};

const wordsOf = (move: NextMove, pack: Pack): string => {
  const { moves } = boardWords;
  switch (move.type) {
    case "finishFirstNinety":
      return moves.finishFirstNinety(move.done, move.of);
    case "fillRole":
      return moves.fillRole(pack.roles.find(({ id }) => id === move.role)?.name ?? move.role);
    case "pickSeverity":
    case "sendUpdate":
    case "goRoundLoop":
    case "standDown":
    case "exportLog":
      return moves[move.type];
  }
};
