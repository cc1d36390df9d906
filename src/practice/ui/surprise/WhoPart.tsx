// Who takes part: the whole team, or some phones.

import type { PhonesAnswer } from "../../../actions/team/count-reach.ts";
import { Choices } from "../../../ui/parts/Choices.tsx";
import { Toggles } from "../../../ui/parts/Toggles.tsx";
import { phonesWords } from "../../../ui/words/join.ts";
import { answerWords } from "../../../ui/words/push.ts";
import { surpriseWords } from "../words/surprise.ts";

export interface WhoPartProps {
  /** The relay's answer about the team; null until it comes. */
  readonly answer: PhonesAnswer | null;
  /** Null for everyone. */
  readonly devices: readonly string[] | null;
  readonly onChange: (devices: readonly string[] | null) => void;
}

/** The names come from the relay. */
export const WhoPart = ({ answer, devices, onChange }: WhoPartProps) => (
  <>
    <Choices<"all" | "some">
      label={surpriseWords.who}
      choices={[
        { value: "all", name: surpriseWords.everyone },
        { value: "some", name: surpriseWords.some },
      ]}
      chosen={devices === null ? "all" : "some"}
      onChoose={(choice) => onChange(choice === "all" ? null : (devices ?? []))}
    />
    {devices !== null && answer === null && <p role="status">{phonesWords.asking}</p>}
    {devices !== null && answer && answer.type !== "ok" && <p role="status">{answerWords(answer)}</p>}
    {devices !== null && answer?.type === "ok" && (
      <Toggles
        label={phonesWords.title}
        choices={answer.value.devices.map(({ id, name }) => ({ value: id, name }))}
        chosen={devices}
        onChange={onChange}
      />
    )}
  </>
);
