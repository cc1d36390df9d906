// Decisions: options against a deadline, who may decide, strong objections, one decision, and its announcement.

import { useEffect, useState } from "preact/hooks";
import type { FactId } from "../../../../domain/fact/ids.ts";
import { decisionBoard } from "../../../../domain/views/decision-board.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { decisionWords } from "../../../words/decisions.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { useIncident } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { DecisionSheets, type OpenSheet } from "./DecisionSheets.tsx";
import { LastDecisionPart } from "./LastDecisionPart.tsx";
import { OpenDecisionPart } from "./OpenDecisionPart.tsx";

/** The large button is the next step of the question that is due first. */
export const DecisionsScreen = () => {
  const session = useSession();
  const view = useIncident();
  const { incident, pack, now } = view;
  const facts = useLive(session.facts);
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const board = decisionBoard(incident, pack, facts, now);
  const { next, last } = board;
  // The announcement of the last decision may be further back than the newest entries.
  const isFurtherBack = last !== null && last.announcedAt === null && (facts[0]?.at ?? 0) > last.at;
  useEffect(() => {
    if (isFurtherBack) void session.loadLog().catch(() => undefined);
  }, [session, isFurtherBack]);

  const open = (type: "offer" | "objection" | "decide" | "drop", decision: FactId): void =>
    setSheet({ type, decision });
  const primary = (): void =>
    next.type === "offer" || next.type === "decide" ? open(next.type, next.decision.id) : setSheet({ type: next.type });
  return (
    <IncidentFrame
      title={decisionWords.title}
      thumb={
        <>
          <LastEntry />
          {"decision" in next && board.open.length > 1 && (
            <Hint look="small" foreign>
              {next.decision.text}
            </Hint>
          )}
          <Button look="primary" onTap={primary}>
            {decisionWords[next.type]}
          </Button>
        </>
      }
    >
      {board.open.length === 0 && !last && <Hint>{decisionWords.none}</Hint>}
      {last && (
        <LastDecisionPart
          decision={last}
          onAnnounce={next.type === "announce" ? null : () => setSheet({ type: "announce" })}
        />
      )}
      {board.open.map((decision) => (
        <OpenDecisionPart
          key={decision.id}
          decision={decision}
          red={decision.id === board.latest}
          inThumb={"decision" in next && next.decision.id === decision.id ? next.type : null}
          onOpen={(type) => open(type, decision.id)}
        />
      ))}
      {next.type !== "ask" && (
        <Button look="quiet" onTap={() => setSheet({ type: "ask" })}>
          {decisionWords.ask}
        </Button>
      )}
      <DecisionSheets view={view} board={board} sheet={sheet} onClose={() => setSheet(null)} />
    </IncidentFrame>
  );
};
