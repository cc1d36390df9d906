// Example texts beside the player's own.

import { Panel } from "../../../ui/parts/layout/Panel.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { Text } from "../../../ui/parts/text/Text.tsx";
import type { Debrief } from "../../domain/score/debrief.ts";
import { debriefWords } from "../words/debrief.ts";
import styles from "./TextsPart.module.css";

/** How many of the player's own texts to show beside one example; the log has the rest. */
const MOST = 3;

/** The player's own texts come first. */
export const TextsPart = ({ told }: { readonly told: Debrief }) =>
  told.examples.length === 0 ? null : (
    <Part id="texts" title={debriefWords.texts}>
      {told.examples.map(({ example, own }) => (
        <Stack key={example.id}>
          <h3>{debriefWords.beside[example.beside]}</h3>
          <Stack as="dl">
            {own.length === 0 && <Example name={debriefWords.own} text={debriefWords.noOwn} />}
            {own.slice(0, MOST).map(({ fact, afterMs, text }) => (
              <Example key={fact} name={debriefWords.ownAt(afterMs)} text={text} own />
            ))}
            {own.length > MOST && <Example name="" text={debriefWords.more(own.length - MOST)} />}
            <Example name={debriefWords.good} text={example.good} />
            <Example name={debriefWords.poor} text={example.poor} />
            <Example name={debriefWords.why} text={example.why} />
          </Stack>
        </Stack>
      ))}
    </Part>
  );

const Example = ({ name, text, own }: { readonly name: string; readonly text: string; readonly own?: boolean }) => (
  <Panel gap={1} class={own ? styles.own : undefined}>
    <Hint as="dt">{name}</Hint>
    <Text as="dd" lines>
      {text}
    </Text>
  </Panel>
);
