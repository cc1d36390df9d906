// What was done to the service, and who did it: one person at the keyboard.

import { useState } from "preact/hooks";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { roleWarnings } from "../../../../domain/views/role-warnings.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Part } from "../../../parts/Part.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { personName } from "../../../words/person-name.ts";
import { roleWarningWords } from "../../../words/role-warnings.ts";
import { changeWords } from "../../../words/work.ts";
import { ChangeSheet } from "./ChangeSheet.tsx";
import type { WorkProps } from "./work-props.ts";

const SHOWN = 3;

/** The latest changes, newest first; a warning appears if someone other than the ops lead made the last one. */
export const ChangesPart = ({ incident }: WorkProps) => {
  const zone = useZone();
  const { ports } = useApp();
  const me = useLive(ports.identity.me);
  const [logging, setLogging] = useState(false);
  const changes = incident.work.done.newest.slice(-SHOWN).reverse();
  return (
    <Part
      id="changes"
      title={changeWords.title}
      action={<Button onTap={() => setLogging(true)}>{changeWords.open}</Button>}
    >
      {changes.length === 0 && <Hint>{changeWords.none}</Hint>}
      {changes.length > 0 && (
        <Stack as="ul">
          {changes.map(({ id, text, person, at }) => (
            <Panel as="li" gap={1} key={id}>
              <Text weight="strong">{text}</Text>
              <Hint>{changeWords.last(person && personName(person, me), clockTime(at, zone))}</Hint>
            </Panel>
          ))}
        </Stack>
      )}
      {roleWarnings(incident)
        .filter(({ type }) => type === "changedByOther")
        .map((warning) => (
          <Callout key={warning.type}>{roleWarningWords(warning, me)}</Callout>
        ))}
      {logging && <ChangeSheet incident={incident} onClose={() => setLogging(false)} />}
    </Part>
  );
};
