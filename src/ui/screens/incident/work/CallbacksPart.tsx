// Call-backs: each person asked by name owes an answer by a set time, and is called back if it doesn't come.

import { useState } from "preact/hooks";
import type { FactId } from "../../../../domain/fact/ids.ts";
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
import { callbackWords, workWords } from "../../../words/work.ts";
import { SayLink } from "../say/SayLink.tsx";
import { useSession } from "../use-session.ts";
import { AskSheet } from "./AskSheet.tsx";
import { CallbackSheet } from "./CallbackSheet.tsx";
import type { WorkProps } from "./work-props.ts";

/** Lists the answers that are still owed. */
export const CallbacksPart = ({ incident, board }: WorkProps) => {
  const session = useSession();

  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const [asking, setAsking] = useState(false);
  const [openId, setOpenId] = useState<FactId | null>(null);
  const opened = board.callbacks.find(({ id }) => id === openId);
  return (
    <Part
      id="callbacks"
      title={callbackWords.title}
      action={<Button onTap={() => setAsking(true)}>{callbackWords.open}</Button>}
    >
      {board.callbacks.length === 0 && <Hint>{callbackWords.none}</Hint>}
      {board.callbacks.length > 0 && (
        <Stack as="ul">
          {board.callbacks.map(({ id, person, text, dueAt, time }) => (
            <Panel as="li" gap={1} key={id}>
              <Text weight="strong">
                {personName(person, me)}: {text}
              </Text>
              <Hint>
                <Due dueAt={dueAt} time={time} red={id === board.latest?.id} />
              </Hint>
              <Row share="words">
                <Button
                  label={workWords.about(callbackWords.answered, `${personName(person, me)}, ${text}`)}
                  onTap={() => {
                    session.run({ type: "answerCallback", target: id, text: null });
                  }}
                >
                  {callbackWords.answered}
                </Button>
                <Button
                  look="quiet"
                  label={workWords.about(workWords.more, `${personName(person, me)}, ${text}`)}
                  onTap={() => setOpenId(id)}
                >
                  {workWords.more}
                </Button>
              </Row>
            </Panel>
          ))}
        </Stack>
      )}
      <SayLink words="give-task" />
      {asking && <AskSheet incident={incident} onClose={() => setAsking(false)} />}
      {opened && <CallbackSheet callback={opened} onClose={() => setOpenId(null)} />}
    </Part>
  );
};
