// Stand-down: do the work, then confirm each step. The one step of an incident that asks first.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { standDown } from "../../../../actions/incident/stand-down.ts";
import type { Audience } from "../../../../domain/pack/pack.ts";
import { inARow } from "../../../../domain/text/in-a-row.ts";
import { shorten } from "../../../../domain/text/short-names.ts";
import { awaitingTheEnd, hasNobodyToTell } from "../../../../domain/told/told-status.ts";
import { checklistProgress } from "../../../../domain/views/checklist-progress.ts";
import { temporaryChanges } from "../../../../domain/views/temporary-changes.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { boardWords } from "../../../words/board.ts";
import { closingWords } from "../../../words/closing.ts";
import { temporaryWords } from "../../../words/mitigate.ts";
import { TakeBackAlarms } from "../board/TakeBackAlarms.tsx";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { SayLink } from "../say/SayLink.tsx";
import { ResolutionChips } from "../update/ResolutionChips.tsx";
import { useIncident } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { TemporaryPart } from "../work/TemporaryPart.tsx";
import { ConfirmList } from "./ConfirmList.tsx";
import { DutiesPart } from "./DutiesPart.tsx";
import { WaivePart } from "./WaivePart.tsx";

/** Both closing lists, with Stand down under the thumb. */
export const StandDownScreen = () => {
  const session = useSession();
  const { ports } = useApp();
  const { incident, pack, now, zone } = useIncident();
  const { route } = useLocation();
  const [asking, setAsking] = useState(false);
  const board = `/incident/${session.id}`;
  const lists = pack.checklists.filter(({ id }) => id === "verify-fix" || id === "stand-down");
  const progress = lists.map((list) => ({ list, steps: checklistProgress(incident, list, now) }));
  const open = progress.flatMap(({ steps }) => steps).filter(({ done }) => !done).length;
  const stoodDown = incident.phase.type === "stood-down";
  const waiting = hasNobodyToTell(incident) ? [] : awaitingTheEnd(incident);
  const isAnyTold = incident.lastUpdate !== null;
  const untold = closingWords.untold(waiting, isAnyTold);
  const stillUntold = waiting.length > 0 ? untold : "";
  const stillOn = temporaryChanges(incident).open.map(({ text }) => shorten(text));
  const write = (audience = waiting[0]): void => route(`${board}/update${finalFor(audience)}`);
  return (
    <IncidentFrame
      title={closingWords.title}
      thumb={
        stoodDown ? (
          <>
            <p role="status">{[closingWords.done, stillUntold].filter(Boolean).join(" ")}</p>
            {waiting.length > 0 && (
              <Button look="quiet" onTap={() => write()}>
                {closingWords.finalStatus}
              </Button>
            )}
            <Button look="primary" onTap={() => route(`${board}/export`)}>
              {boardWords.exportLog}
            </Button>
          </>
        ) : incident.phase.type === "resolved" ? (
          <>
            {(waiting.length > 0 || !isAnyTold) && (
              <Button look="quiet" onTap={() => write()}>
                {closingWords.finalStatus}
              </Button>
            )}
            <Button look="primary" onTap={() => setAsking(true)}>
              {closingWords.standDown}
            </Button>
          </>
        ) : (
          <Button look="primary" onTap={() => session.run({ type: "resolve" })}>
            {boardWords.resolve}
          </Button>
        )
      }
    >
      <LastEntry />
      {(stoodDown || incident.phase.type === "resolved") && <TakeBackAlarms incident={incident} pack={pack} />}
      {(stoodDown || incident.phase.type === "resolved") && <ResolutionChips incident={incident} />}
      <WaivePart incident={incident} />
      <p>{closingWords.confirmEach}</p>
      {progress.map(({ list, steps }) => (
        <ConfirmList key={list.id} list={list} steps={steps} locked={stoodDown} />
      ))}
      <TemporaryPart incident={incident} now={now} zone={zone} />
      <DutiesPart incident={incident} />
      {!stoodDown && (
        <Row share="words">
          <SayLink words="let-go" />
          <SayLink words="end-call" />
        </Row>
      )}
      {asking && (
        <Sheet
          title={closingWords.ask}
          onClose={() => setAsking(false)}
          closeLabel={closingWords.notYet}
          actions={
            <Button
              look="primary"
              onTap={() => {
                standDown(ports, session);
                setAsking(false);
              }}
            >
              {closingWords.standDown}
            </Button>
          }
        >
          <p>{closingWords.askBody(open)}</p>
          {stillOn.length > 0 && <p>{temporaryWords.stillOn(inARow(stillOn))}</p>}
          {untold && <p>{untold}</p>}
          {untold &&
            (isAnyTold ? waiting : (["engineering"] as const)).map((audience) => (
              <Button key={audience} onTap={() => write(audience)}>
                {closingWords.tell(audience)}
              </Button>
            ))}
        </Sheet>
      )}
    </IncidentFrame>
  );
};

// If there is no audience to name, the update screen picks the text for the moment.
const finalFor = (audience: Audience | undefined): string =>
  audience === undefined ? "" : `?audience=${audience}&status=resolved`;
