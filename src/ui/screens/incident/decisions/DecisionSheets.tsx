// The sheet open over the decisions, if any.

import type { FactId } from "../../../../domain/fact/ids.ts";
import type { DecisionBoard } from "../../../../domain/views/decision-board.ts";
import type { IncidentView } from "../use-incident.ts";
import { AnnounceSheet } from "./AnnounceSheet.tsx";
import { AskOptionsSheet } from "./AskOptionsSheet.tsx";
import { DecideSheet } from "./DecideSheet.tsx";
import { DropSheet } from "./DropSheet.tsx";
import { ObjectionSheet } from "./ObjectionSheet.tsx";
import { OptionSheet } from "./OptionSheet.tsx";

export type OpenSheet =
  | { readonly type: "ask" | "announce" }
  | { readonly type: "offer" | "objection" | "decide" | "drop"; readonly decision: FactId }
  | null;

export interface DecisionSheetsProps {
  readonly view: IncidentView;
  readonly board: DecisionBoard;
  readonly sheet: OpenSheet;
  readonly onClose: () => void;
}

/** A sheet about a decision that was closed meanwhile, perhaps on another phone, goes away. */
export const DecisionSheets = ({ view, board, sheet, onClose }: DecisionSheetsProps) => {
  if (sheet === null) return null;
  if (!("decision" in sheet)) {
    if (sheet.type === "ask") return <AskOptionsSheet view={view} onClose={onClose} />;
    return board.last && <AnnounceSheet view={view} decision={board.last} onClose={onClose} />;
  }
  const decision = board.open.find(({ id }) => id === sheet.decision);
  if (!decision) return null;
  const shared = { decision, onClose };
  switch (sheet.type) {
    case "offer":
      return <OptionSheet {...shared} incident={view.incident} />;
    case "objection":
      return <ObjectionSheet {...shared} incident={view.incident} />;
    case "decide":
      return <DecideSheet {...shared} view={view} />;
    case "drop":
      return <DropSheet {...shared} />;
  }
};
