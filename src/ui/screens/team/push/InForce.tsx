// Which ways of being reminded are in force on this phone, so that nobody counts on another.

import { useEffect, useState } from "preact/hooks";
import { changeReminders } from "../../../../actions/team/reminders.ts";
import { useApp } from "../../../context/app-context.ts";
import { Choices } from "../../../parts/Choices.tsx";
import { pushHealthWords } from "../../../words/push.ts";
import { TeamPart } from "../TeamPart.tsx";
import type { TeamProps } from "./team-props.ts";

/** Push is in force only with a team, a permission and a subscription that the relay has accepted. */
export const InForce = ({ link, state: { membership, subscription } }: TeamProps) => {
  const { ports } = useApp();
  const { push, wakeUps } = link.ports;
  const [isWoken, setWoken] = useState(false);
  useEffect(() => void wakeUps.isWokenFromTimeToTime().then(setWoken), [wakeUps]);
  const isTaken = subscription !== null && subscription.confirmedAt !== null && subscription.refused === null;
  const isPushed = membership !== null && push.support() === "ok" && push.permission() === "granted" && isTaken;
  const isCovering = membership?.roles.some((role) => role === "ic" || role === "comms") ?? false;
  const drills = ((): string => {
    if (isPushed) return pushHealthWords.drillsByPush;
    if (membership) return pushHealthWords.drillsMissing;
    return isWoken ? pushHealthWords.drillsByWaking : pushHealthWords.drillsByApp;
  })();
  return (
    <TeamPart title={pushHealthWords.inForce}>
      <p>{isPushed && isCovering && membership.reminders ? pushHealthWords.byPush : pushHealthWords.byApp}</p>
      {isPushed && !isCovering && <p>{pushHealthWords.notCovering}</p>}
      <p>{drills}</p>
      {membership && (
        <Choices<"on" | "off">
          label={pushHealthWords.reminders}
          choices={[
            { value: "on", name: pushHealthWords.remindersOn },
            { value: "off", name: pushHealthWords.remindersOff },
          ]}
          chosen={membership.reminders ? "on" : "off"}
          onChoose={(choice) => void changeReminders(link.ports, ports.log, choice === "on", () => Date.now())}
        />
      )}
      {membership && <p>{membership.reminders ? pushHealthWords.remindersWhat : pushHealthWords.remindersNot}</p>}
    </TeamPart>
  );
};
