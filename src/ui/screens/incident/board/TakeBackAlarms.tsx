// The offer to take alarms back that were put into the calendar and no longer hold: the calendar can't know by itself.

import { useEffect, useState } from "preact/hooks";
import type { AlarmsGiven } from "../../../../actions/clock/save-alarms.ts";
import { readSavedAlarms } from "../../../../actions/clock/saved-alarms.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { Pack } from "../../../../domain/pack/pack.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { boardWords } from "../../../words/board.ts";

export interface TakeBackAlarmsProps {
  readonly incident: Incident;
  readonly pack: Pack;
}

/** Nothing unless this phone has saved alarms that are still ahead and wrong by now. */
export const TakeBackAlarms = ({ incident, pack }: TakeBackAlarmsProps) => {
  const { ports, kept } = useApp();
  const [isOffered, setOffered] = useState(false);
  const [given, setGiven] = useState<AlarmsGiven | null>(null);
  const own = { ...ports, kept };
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<boolean> => {
      const now = ports.clock.now();
      // Few incidents have saved alarms: the code that writes files is loaded for those alone.
      if ((await readSavedAlarms(kept, incident.id, now)).times.length === 0) return false;
      return (await loadAlarms()).staleAlarms(kept, incident, pack, now).then((stale) => stale.length > 0);
    };
    look().then(
      (found) => gone || setOffered(found),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [kept, ports, incident, pack]);
  const takeBack = async (): Promise<void> =>
    setGiven(await (await loadAlarms()).takeAlarmsBack(own, incident, pack, ports.clock.now()));
  const isDone = given === "shared" || given === "saved";
  return (
    <>
      {given && given !== "nothing" && <Hint role="status">{boardWords.takenBack[given]}</Hint>}
      {isOffered && !isDone && (
        <Button look="quiet" once onTap={() => void takeBack()}>
          {boardWords.takeAlarmsBack}
        </Button>
      )}
    </>
  );
};

const loadAlarms = () => import("../../../../actions/clock/save-alarms.ts");
