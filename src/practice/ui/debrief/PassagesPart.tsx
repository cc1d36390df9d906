// A rewriting exercise: each passage before and after, with what still blames and what was lost.

import { Panel } from "../../../ui/parts/layout/Panel.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { Callout } from "../../../ui/parts/text/Callout.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { Text } from "../../../ui/parts/text/Text.tsx";
import type { Debrief } from "../../domain/score/debrief.ts";
import { debriefWords } from "../words/debrief.ts";

/** Shows nothing for a drill that is commanded rather than written. */
export const PassagesPart = ({ told }: { readonly told: Debrief }) =>
  told.passages.length === 0 ? null : (
    <Part id="passages" title={debriefWords.passages}>
      <Stack as="ul">
        {told.passages.map((judged) => (
          <Panel as="li" gap={1} key={judged.passage.id}>
            <Hint as="span">{debriefWords.original}</Hint>
            <Text as="span" lines>
              {judged.passage.text}
            </Text>
            <Hint as="span">{debriefWords.own}</Hint>
            <Text as="span" lines>
              {judged.text ?? debriefWords.notWritten}
            </Text>
            {judged.text !== null && <Findings judged={judged} />}
          </Panel>
        ))}
      </Stack>
    </Part>
  );

const Findings = ({ judged }: { readonly judged: Debrief["passages"][number] }) => (
  <Callout as="ul" tone="plain" gap={1}>
    {judged.findings.map(({ from, found, suggestion }) => (
      <li key={from}>{debriefWords.blames(found, suggestion)}</li>
    ))}
    {judged.lost.map((what) => (
      <li key={what}>{debriefWords.lost(what)}</li>
    ))}
    <li>{debriefWords.system[judged.namesSystem ? "true" : "false"]}</li>
    {judged.passage.id === "actions" && <li>{debriefWords.owned[judged.ownsAction ? "true" : "false"]}</li>}
  </Callout>
);
