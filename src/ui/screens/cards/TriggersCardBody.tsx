// What raises a severity, and what to do then. Props only.

import type { SeverityTrigger } from "../../../domain/pack/pack.ts";
import { Panel } from "../../parts/layout/Panel.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Text } from "../../parts/text/Text.tsx";
import { cardWords } from "../../words/cards.ts";
import { Why } from "./Why.tsx";

export const TriggersCardBody = ({ triggers }: { readonly triggers: readonly SeverityTrigger[] }) => (
  <>
    <p>{cardWords.triggersMode}</p>
    <Stack as="dl">
      {triggers.map(({ id, when, response }) => (
        <Panel slim key={id}>
          <dt>
            <Why of="triggers" line={when} />
          </dt>
          <Text as="dd" look="lead" weight="strong">
            <span aria-hidden="true">→ </span>
            {response}
          </Text>
        </Panel>
      ))}
    </Stack>
  </>
);
