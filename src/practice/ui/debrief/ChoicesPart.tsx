// Each decision of the story with what every answer would have led to. Judged by what was known, never by luck.

import { Panel } from "../../../ui/parts/layout/Panel.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import type { Debrief } from "../../domain/score/debrief.ts";
import { debriefWords } from "../words/debrief.ts";
import styles from "./ChoicesPart.module.css";

/** Shows nothing if the story has no decisions. */
export const ChoicesPart = ({ told }: { readonly told: Debrief }) =>
  told.choices.length === 0 ? null : (
    <Part id="choices" title={debriefWords.choices}>
      {told.choices.map(({ choice, taken, afterMs }) => (
        <Stack key={choice.id}>
          <h3>{choice.question}</h3>
          {!taken && <p>{debriefWords.undecided}</p>}
          <Stack as="ul">
            {[...choice.options]
              .sort((a, b) => Number(b.id === taken?.id) - Number(a.id === taken?.id))
              .map(({ id, name, consequence }) => (
                <Panel as="li" key={id} gap={1} class={id === taken?.id ? styles.taken : undefined}>
                  <Hint as="span">
                    {id === taken?.id ? debriefWords.taken : debriefWords.notTaken}
                    {id === taken?.id && afterMs !== null && ` ${debriefWords.takenAt(afterMs)}`}
                  </Hint>
                  <strong>{name}</strong>
                  <span>{consequence}</span>
                </Panel>
              ))}
          </Stack>
        </Stack>
      ))}
    </Part>
  );
