// The incoming side: every item read back out loud and tapped, then "I have command". On this phone or on another one.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Person } from "../../../../domain/fact/ids.ts";
import type { Handoff } from "../../../../domain/incident/command/state.ts";
import type { RoleCard } from "../../../../domain/pack/pack.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { handoffItemNames } from "../../../../domain/words/handoff-item-names.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { takeOverWords } from "../../../words/handoff.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { PersonChips } from "../people/PersonChips.tsx";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { OtherPhone } from "./OtherPhone.tsx";
import { ReadBackList } from "./ReadBackList.tsx";
import styles from "./TakeOver.module.css";

export interface TakeOverProps {
  readonly view: IncidentView;
  readonly handoff: Handoff;
  readonly role: Pick<RoleCard, "id" | "name">;
  readonly taker: Person | null;
  readonly onTaker: (person: Person) => void;
  readonly onNewBrief: () => void;
}

/** The acceptance is under the thumb; while items are missing, its tap is refused and says which. */
export const TakeOver = ({ view, handoff, role, taker, onTaker, onNewBrief }: TakeOverProps) => {
  const session = useSession();
  const { ports } = useApp();
  const { route } = useLocation();
  const me = useLive(ports.identity.me);
  const refusal = useLive(session.refusal);
  const [asking, setAsking] = useState(false);
  const { incident, zone } = view;
  const here = `/incident/${session.id}`;
  const isReceiver = handoff.device !== ports.identity.device;
  const missing = handoff.items.filter(({ id }) => !handoff.readBack[id]).map(({ id }) => handoffItemNames[id]);
  const isRefused = refusal?.type === "readBackMissing" && missing.length > 0;
  const accept = (to: Person): void => {
    session.run({ type: "acceptHandoff", handoff: handoff.id, to });
    setAsking(false);
  };
  // Whoever hands over can't be the one who takes over: on their phone "Me" isn't among the names.
  const chips = (onChoose: (person: Person) => void, chosen?: Person | null) => (
    <PersonChips
      label={takeOverWords.who(role)}
      labelHidden={chosen === undefined}
      incident={incident}
      role={handoff.role}
      withMe={handoff.from?.id !== me.id}
      onChoose={onChoose}
      {...(chosen === undefined ? {} : { chosen })}
    />
  );
  return (
    <IncidentFrame
      title={takeOverWords.title(role)}
      thumb={
        <>
          <div role={isRefused ? "alert" : "status"}>
            <Text weight="strong" figures>
              {takeOverWords.progress(handoff.items.length - missing.length, handoff.items.length)}
            </Text>
            {missing.length > 0 && (
              <p class={isRefused ? styles.refused : styles.missing}>
                {isRefused ? takeOverWords.notYet(missing) : takeOverWords.missingFirst(missing)}
              </p>
            )}
          </div>
          <Button
            look="primary"
            // While items are missing the rule itself refuses, and it doesn't matter who it is for.
            onTap={() => (taker || missing.length > 0 ? accept(taker ?? me) : setAsking(true))}
          >
            {takeOverWords.accept(role)}
          </Button>
        </>
      }
    >
      <LastEntry />
      <p>
        {takeOverWords.offered(role, handoff.from, clockTime(handoff.offeredAt, zone))}{" "}
        {isReceiver ? takeOverWords.nextHere : takeOverWords.next}
      </p>
      {chips(onTaker, taker)}
      <Button look="quiet" onTap={() => route(`${here}/handoff?view=reader`)}>
        {takeOverWords.oneAtATime}
      </Button>
      <ReadBackList handoff={handoff} />
      <OtherPhone here={here} isReceiver={isReceiver} />
      <Row share>
        <Button look="quiet" onTap={onNewBrief}>
          {takeOverWords.newBrief}
        </Button>
        <Button look="quiet" onTap={() => session.run({ type: "dropHandoff", handoff: handoff.id })}>
          {takeOverWords.callOff}
        </Button>
      </Row>
      {asking && (
        <Sheet title={takeOverWords.who(role)} onClose={() => setAsking(false)}>
          {chips(accept)}
        </Sheet>
      )}
    </IncidentFrame>
  );
};
