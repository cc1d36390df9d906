// Which ways of being reminded are in force on this phone, so that nobody counts on another.

import { changeReminders } from "../../../../actions/change-reminders.ts";
import { useKit } from "../../../kit.ts";
import { Choices } from "../../../parts/Choices.tsx";
import { pushWords } from "../../../words/push.ts";
import { TeamPart } from "../TeamPart.tsx";
import type { TeamProps } from "./team-props.ts";

/** Returns the part; push is in force only with a team, a permission and a subscription that the relay has taken. */
export const InForce = ({ link, state: { membership, subscription } }: TeamProps) => {
  const { ports } = useKit();
  const isPushed =
    membership !== null && link.ports.push.permission() === "granted" && (subscription?.confirmedAt ?? null) !== null;
  return (
    <TeamPart title={pushWords.inForce}>
      <p>{isPushed && membership.reminders ? pushWords.byPush : pushWords.byApp}</p>
      <p>{isPushed ? pushWords.drillsByPush : membership ? pushWords.drillsMissing : pushWords.drillsByApp}</p>
      {membership && (
        <Choices<"on" | "off">
          label={pushWords.reminders}
          choices={[
            { value: "on", name: pushWords.remindersOn },
            { value: "off", name: pushWords.remindersOff },
          ]}
          chosen={membership.reminders ? "on" : "off"}
          onChoose={(choice) => void changeReminders(link.ports, ports.log, choice === "on", () => Date.now())}
        />
      )}
    </TeamPart>
  );
};
