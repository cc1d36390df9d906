// A question waiting for its decision: its deadline, who may decide it, the options, the objections.

import { clockTime } from "../../../../domain/text/clock-face.ts";
import type { DecisionRow } from "../../../../domain/views/decision-board.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Due } from "../../../parts/Due.tsx";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Part } from "../../../parts/Part.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { decisionWords } from "../../../words/decisions.ts";
import { personName } from "../../../words/person-name.ts";
import { SayLink } from "../say/SayLink.tsx";
import { useSession } from "../use-session.ts";
import { OptionsTable } from "./OptionsTable.tsx";

type Tap = "offer" | "objection" | "decide" | "drop";

export interface OpenDecisionPartProps {
  readonly decision: DecisionRow;

  readonly red: boolean;
  /** The tap that is already under the thumb and needs no second button here. */
  readonly inThumb: Tap | null;
  readonly onOpen: (tap: Tap) => void;
}

export const OpenDecisionPart = ({ decision, red, inThumb, onOpen }: OpenDecisionPartProps) => {
  const session = useSession();
  const zone = useZone();
  const { ports } = useApp();
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
      <Panel gap={2}>
        <p>
          {decisionWords.due}
          <Due dueAt={dueAt} time={time} red={red} />
        </p>
        {decider && <Hint>{decisionWords.decider(decider.who, decider.person && personName(decider.person, me))}</Hint>}
        {options.length === 0 ? (
          <Hint>{decisionWords.noOptions}</Hint>
        ) : (
          <OptionsTable question={text} options={options} me={me} />
        )}
        {objectionsAskedAt !== null && (
          <p>{decisionWords.askedObjections(clockTime(objectionsAskedAt, zone), objections.length)}</p>
        )}
        {objections.length > 0 && (
          <Callout as="ul" gap={1} aria-label={decisionWords.about(decisionWords.objections, text)}>
            {objections.map((objection) => (
              <li key={objection.id}>
                {objection.text}
                {objection.person && ` (${personName(objection.person, me)})`}
              </li>
            ))}
          </Callout>
        )}
        {options.length === 0 && (
          <Row share="words">
            {decisionWords.answersTo(text).map((answer) => (
              <Button
                key={answer.name}
                once
                label={decisionWords.about(answer.name, text)}
                onTap={() => {
                  const bare = { option: null, rationale: "", planB: "", nextUpdateAt: null };
                  session.run({ type: "makeDecision", decision: id, text: answer.text, ...bare });
                }}
              >
                {answer.name}
              </Button>
            ))}
          </Row>
        )}
        <Row share>
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
        </Row>
        <Row share="words">
          <SayLink words="objections" />
          <SayLink words="straight-answer" />
        </Row>
      </Panel>
    </Part>
  );
};

const tapNames: Readonly<Record<Tap, string>> = {
  offer: decisionWords.offer,
  objection: decisionWords.raise,
  decide: decisionWords.decide,
  drop: decisionWords.drop,
};
