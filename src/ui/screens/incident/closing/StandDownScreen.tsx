// Stand-down: do the work, then confirm each. The one step of an incident that asks before it is taken.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import { standDown } from "../../../../actions/incident/stand-down.ts";
import type { Audience } from "../../../../domain/pack/pack.ts";
import { awaitingTheEnd, hasNobodyToTell } from "../../../../domain/told/told-status.ts";
import { checklistProgress } from "../../../../domain/views/checklist-progress.ts";
import { useKit } from "../../../kit/kit.ts";
import { Button } from "../../../parts/Button.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { boardWords } from "../../../words/board.ts";
import { closingWords } from "../../../words/closing.ts";
import { flowWords } from "../../../words/incident.ts";
import { LastEntry } from "../LastEntry.tsx";
import { ResolutionChips } from "../update/ResolutionChips.tsx";
import { useIncident } from "../use-incident.ts";
import { ConfirmList } from "./ConfirmList.tsx";
import { WaivePart } from "./WaivePart.tsx";

/** Returns both closing lists with Stand down under the thumb. */
export const StandDownScreen = ({ session }: { readonly session: IncidentSession }) => {
  const { ports } = useKit();
  const { incident, pack, now, zone } = useIncident(session);
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
  const write = (audience = waiting[0]): void => route(`${board}/update${finalFor(audience)}`);
  return (
    <Screen
      title={closingWords.title}
      back={{ href: board, label: flowWords.backToBoard }}
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
            <Button look="quiet" onTap={() => write()}>
              {closingWords.finalStatus}
            </Button>
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
      <LastEntry session={session} zone={zone} />
      {(stoodDown || incident.phase.type === "resolved") && <ResolutionChips session={session} incident={incident} />}
      <WaivePart session={session} incident={incident} />
      <p>{closingWords.confirmEach}</p>
      {progress.map(({ list, steps }) => (
        <ConfirmList key={list.id} session={session} list={list} steps={steps} zone={zone} locked={stoodDown} />
      ))}
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
          {untold && <p>{untold}</p>}
          {untold &&
            (isAnyTold ? waiting : (["engineering"] as const)).map((audience) => (
              <Button key={audience} onTap={() => write(audience)}>
                {closingWords.tell(audience)}
              </Button>
            ))}
        </Sheet>
      )}
    </Screen>
  );
};

// With nobody to name, the text for the moment.
const finalFor = (audience: Audience | undefined): string =>
  audience === undefined ? "" : `?audience=${audience}&status=resolved`;
