// Says on a card that it is the team's own. How it differs, and the way back, come with the editor's files.

import { useRef } from "preact/hooks";
import { lazy } from "../../../actions/ports/lazy.ts";
import { isChangeOf } from "../../../domain/pack/pack-changes.ts";
import type { PackPart } from "../../../domain/pack/pack-parts.ts";
import { useLazy } from "../../hooks/use-lazy.ts";
import { cardWords } from "../../words/cards.ts";
import type { TeamCardMovesProps } from "./edit/TeamCardMoves.tsx";
import { TeamCardBox } from "./TeamCardBox.tsx";
import type { Cards } from "./use-cards.ts";

export interface TeamCardProps {
  readonly cards: Cards;
  readonly part: PackPart;
  readonly onChange: () => void;
}

const teamCardMoves = lazy(async () => (await import("./edit/TeamCardMoves.tsx")).TeamCardMoves);

/** Shows nothing on a built-in card, unless the team's version was taken off it just now. Give it the card as its key. */
export const TeamCard = ({ cards, part, onChange }: TeamCardProps) => {
  const changes = cards.changes.filter((change) => isChangeOf(change, part));
  const wasTheTeams = useRef(false);
  wasTheTeams.current ||= changes.length > 0;
  if (!wasTheTeams.current) return null;
  const isOwn = part.id !== null && changes.some(({ type }) => type === "added");
  return <Marked cards={cards} part={part} onChange={onChange} isOwn={isOwn} isChanged={changes.length > 0} />;
};

const Marked = (props: TeamCardMovesProps) => {
  const moves = useLazy(teamCardMoves);
  if (moves.type === "here") return <moves.part {...props} />;
  return <TeamCardBox line={props.isOwn ? cardWords.own : cardWords.team} />;
};
