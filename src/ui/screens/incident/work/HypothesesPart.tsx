// Hypotheses with their timeboxes, beside the settled ones: what is ruled out is worth as much as what is open.

import { useState } from "preact/hooks";
import type { FactId } from "../../../../domain/fact/ids.ts";
import { limits } from "../../../../domain/incident/limits.ts";
import type { Hypothesis } from "../../../../domain/incident/work/state.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Due } from "../../../parts/Due.tsx";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Part } from "../../../parts/Part.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { personName } from "../../../words/person-name.ts";
import { hypothesisWords, workWords } from "../../../words/work.ts";
import { useSession } from "../use-session.ts";
import { HypothesisSheet } from "./HypothesisSheet.tsx";
import { SettledList } from "./SettledList.tsx";
import type { WorkProps } from "./work-props.ts";

/** Confirming and ruling out are one tap each; the rest is a sheet away. */
export const HypothesesPart = ({ incident, board }: WorkProps) => {
  const session = useSession();

  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const [openId, setOpenId] = useState<FactId | null>(null);
  const opened = board.open.find(({ id }) => id === openId);
  const settle = ({ id }: Hypothesis, outcome: "confirmed" | "rejected"): void => {
    session.run({ type: "settleHypothesis", target: id, outcome, text: null });
  };
  return (
    <Part id="hypotheses" title={hypothesisWords.title}>
      {board.open.length === 0 && board.confirmed.length === 0 && <Hint>{hypothesisWords.none}</Hint>}
      {board.open.length > 0 && (
        <Stack as="ul">
          {board.open.map((hypothesis) => (
            <Panel as="li" gap={1} key={hypothesis.id}>
              <Text weight="strong">{hypothesis.text}</Text>
              <Hint>
                {hypothesis.person ? personName(hypothesis.person, me) : hypothesisWords.nobodyOn} ·{" "}
                <Due dueAt={hypothesis.dueAt} time={hypothesis.time} red={hypothesis.id === board.latest?.id} />
              </Hint>
              <Row share="words">
                <Button
                  label={workWords.about(hypothesisWords.confirm, hypothesis.text)}
                  onTap={() => settle(hypothesis, "confirmed")}
                >
                  {hypothesisWords.confirm}
                </Button>
                <Button
                  label={workWords.about(hypothesisWords.ruleOut, hypothesis.text)}
                  onTap={() => settle(hypothesis, "rejected")}
                >
                  {hypothesisWords.ruleOut}
                </Button>
                <Button
                  look="quiet"
                  label={workWords.about(workWords.more, hypothesis.text)}
                  onTap={() => setOpenId(hypothesis.id)}
                >
                  {workWords.more}
                </Button>
              </Row>
            </Panel>
          ))}
        </Stack>
      )}
      <SettledList title={hypothesisWords.confirmed} mark="✓" hypotheses={board.confirmed} />
      <SettledList title={hypothesisWords.ruledOut} mark="✕" hypotheses={board.ruledOut} />
      <SettledList
        title={hypothesisWords.parked}
        mark="‖"
        hypotheses={board.parked}
        onTakeUp={({ id }) => {
          session.run({ type: "extendHypothesis", target: id, minutes: limits.hypothesisMinutes });
        }}
      />
      {opened && <HypothesisSheet incident={incident} hypothesis={opened} onClose={() => setOpenId(null)} />}
    </Part>
  );
};
