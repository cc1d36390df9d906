// A checklist to read: how it is used, and its steps by number. Ticking happens in the incident. Props only.

import type { Checklist } from "../../../domain/pack/pack.ts";
import { Panel } from "../../parts/layout/Panel.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Text } from "../../parts/text/Text.tsx";
import { cardWords } from "../../words/cards.ts";
import styles from "./ChecklistCardBody.module.css";
import { Why } from "./Why.tsx";

/** The frame shows its title. */
export const ChecklistCardBody = ({ list }: { readonly list: Checklist }) => (
  <>
    <Panel as="p" slim>
      <strong>{cardWords.modes[list.mode]}</strong>
      {list.withinSeconds !== null && <span> {cardWords.within(list.withinSeconds)}</span>}
    </Panel>
    <Stack as="ol" gap={3}>
      {list.steps.map(({ id, text, hint, doneBy }, index) => (
        <li key={id} class={styles.step}>
          <Hint as="span" weight="strong" figures aria-hidden="true">
            {index + 1}
          </Hint>
          <Text as="span" look="lead" weight="strong">
            <Why of={`checklists/${list.id}`} line={text} />
          </Text>
          {hint && <span class={styles.hint}>{hint}</span>}
          {doneBy.type === "choice" && <span class={styles.hint}>{doneBy.options.join(" · ")}</span>}
        </li>
      ))}
    </Stack>
  </>
);
