// A question that waits for its decision: until when, who may decide it, the options, the objections.

import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import type { Zone } from "../../../../domain/text/zone.ts";
import type { DecisionRow } from "../../../../domain/views/decision-board.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useKit } from "../../../kit/kit.ts";
import { Button } from "../../../parts/Button.tsx";
import { Due } from "../../../parts/Due.tsx";
import { Part } from "../../../parts/Part.tsx";
import { decisionWords } from "../../../words/decisions.ts";
import { personName } from "../../../words/person-name.ts";
import styles from "./Decisions.module.css";
import { OptionsTable } from "./OptionsTable.tsx";

type Tap = "offer" | "objection" | "decide" | "drop";

export interface OpenDecisionPartProps {
  readonly session: IncidentSession;
  readonly decision: DecisionRow;
  readonly zone: Zone;
  readonly red: boolean;
  /** The tap that stands under the thumb and needs no second button here. */
  readonly inThumb: Tap | null;
  readonly onOpen: (tap: Tap) => void;
}

/** Returns the part. */
export const OpenDecisionPart = ({ session, decision, zone, red, inThumb, onOpen }: OpenDecisionPartProps) => {
  const { ports } = useKit();
  const me = useLive(ports.identity.me);
  const { id, text, dueAt, time, decider, options, objections, objectionsAskedAt } = decision;
  const tap = (type: Tap, look: "plain" | "quiet" = "plain") =>
    inThumb !== type && (
      <Button look={look} label={decisionWords.about(tapNames[type], text)} onTap={() => onOpen(type)}>
        {tapNames[type]}
      </Button>
    );
  return (
    <Part id={id} title={text}>
      <div class={styles.card}>
        <p>
          {decisionWords.due}
          <Due dueAt={dueAt} time={time} zone={zone} red={red} />
        </p>
        {decider && (
          <p class={styles.muted}>
            {decisionWords.decider(decider.who, decider.person && personName(decider.person, me))}
          </p>
        )}
        {options.length === 0 ? (
          <p class={styles.muted}>{decisionWords.noOptions}</p>
        ) : (
          <OptionsTable question={text} options={options} me={me} />
        )}
        {objectionsAskedAt !== null && (
          <p>{decisionWords.askedObjections(clockTime(objectionsAskedAt, zone), objections.length)}</p>
        )}
        {objections.length > 0 && (
          <ul class={styles.lines} aria-label={decisionWords.about(decisionWords.objections, text)}>
            {objections.map((objection) => (
              <li key={objection.id}>
                {objection.text}
                {objection.person && ` (${personName(objection.person, me)})`}
              </li>
            ))}
          </ul>
        )}
        <div class={styles.taps}>
          {tap("decide")}
          {tap("offer")}
          <Button
            label={decisionWords.about(decisionWords.askObjections, text)}
            onTap={() => {
              session.run({ type: "askObjections", decision: id });
            }}
          >
            {decisionWords.askObjections}
          </Button>
          {tap("objection", "quiet")}
          {tap("drop", "quiet")}
        </div>
      </div>
    </Part>
  );
};

const tapNames: Readonly<Record<Tap, string>> = {
  offer: decisionWords.offer,
  objection: decisionWords.raise,
  decide: decisionWords.decide,
  drop: decisionWords.drop,
};
