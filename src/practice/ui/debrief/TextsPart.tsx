// Example texts beside the player's own.

import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import type { Debrief } from "../../domain/score/debrief.ts";
import { debriefWords } from "../words/debrief.ts";
import styles from "./Debrief.module.css";

/** The player's own texts beside one example; the log has the rest. */
const MOST = 3;

/** Returns the texts; the player's own stand first. */
export const TextsPart = ({ told }: { readonly told: Debrief }) =>
  told.examples.length === 0 ? null : (
    <Part id="texts" title={debriefWords.texts}>
      {told.examples.map(({ example, own }) => (
        <Stack key={example.id}>
          <h3>{debriefWords.beside[example.beside]}</h3>
          <dl class={styles.texts}>
            {own.length === 0 && <Text name={debriefWords.own} text={debriefWords.noOwn} />}
            {own.slice(0, MOST).map(({ fact, afterMs, text }) => (
              <Text key={fact} name={debriefWords.ownAt(afterMs)} text={text} own />
            ))}
            {own.length > MOST && <Text name="" text={debriefWords.more(own.length - MOST)} />}
            <Text name={debriefWords.good} text={example.good} />
            <Text name={debriefWords.poor} text={example.poor} />
            <Text name={debriefWords.why} text={example.why} />
          </dl>
        </Stack>
      ))}
    </Part>
  );

const Text = ({ name, text, own }: { readonly name: string; readonly text: string; readonly own?: boolean }) => (
  <div class={own ? styles.own : styles.text}>
    <Hint as="dt">{name}</Hint>
    <dd class={styles.words}>{text}</dd>
  </div>
);
