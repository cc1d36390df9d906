// The story as it was told, each message with what was done about it: the picture in words.

import { runningTime } from "../../../domain/text/clock-face.ts";
import { Panel } from "../../../ui/parts/layout/Panel.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { Callout } from "../../../ui/parts/text/Callout.tsx";
import { Text } from "../../../ui/parts/text/Text.tsx";
import type { MoveResult } from "../../domain/run/move-results.ts";
import type { Debrief } from "../../domain/score/debrief.ts";
import { debriefWords } from "../words/debrief.ts";

/** The messages come in order, after the moves that were expected without one. */
export const MessagesPart = ({ told }: { readonly told: Debrief }) => (
  <Part id="messages" title={debriefWords.messages}>
    <Stack as="ol">
      <Panel as="li" gap={1}>
        <strong>{debriefWords.openingMoves}</strong>
        <Reactions moves={told.opening} />
      </Panel>
      {told.injects.map(({ fact, afterMs, from, inject, reactions }) => (
        <Panel as="li" gap={1} key={fact}>
          <strong>
            {runningTime(afterMs)} {from?.name ?? inject.from}
          </strong>
          <Text as="span" lines>
            {inject.text}
          </Text>
          <Reactions moves={reactions} />
        </Panel>
      ))}
    </Stack>
  </Part>
);

const Reactions = ({ moves }: { readonly moves: readonly MoveResult[] }) =>
  moves.length === 0 ? null : (
    <Callout as="ul" tone="plain" gap={1}>
      {moves.map((result) => (
        <li key={result.move.id}>
          {result.move.text}: {debriefWords.reaction(result)}
        </li>
      ))}
    </Callout>
  );
