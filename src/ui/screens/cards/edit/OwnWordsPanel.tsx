// What was typed under "Other" and is offered as a chip, each with the way to be rid of it.

import { useState } from "preact/hooks";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { type OwnWordsKind, ownWordsKinds, ownWordsWords } from "../../../words/own-words.ts";

const kinds = Object.keys(ownWordsKinds) as OwnWordsKind[];

export const OwnWordsPanel = () => {
  const { ownWords } = useApp().ports;
  const [gone, setGone] = useState<{ readonly kind: OwnWordsKind; readonly text: string } | null>(null);
  const known = kinds.filter((kind) => ownWords.list(kind).length > 0);
  return (
    <Stack as="section" aria-labelledby="own-words">
      <h2 id="own-words">{ownWordsWords.title}</h2>
      <Hint>{known.length > 0 ? ownWordsWords.hint : ownWordsWords.none}</Hint>
      {known.map((kind) => (
        <Stack key={kind} as="section" gap={1} aria-label={ownWordsKinds[kind]}>
          <Hint weight="label" aria-hidden="true">
            {ownWordsKinds[kind]}
          </Hint>
          {ownWords.list(kind).map((text) => (
            <Row key={text} align="center" spread>
              <Text as="span" foreign>
                {text}
              </Text>
              <Button
                look="quiet"
                label={ownWordsWords.remove(text)}
                onTap={() => {
                  ownWords.forget(kind, text);
                  setGone({ kind, text });
                }}
              >
                {ownWordsWords.removeShort}
              </Button>
            </Row>
          ))}
        </Stack>
      ))}
      <p role="status">{gone && ownWordsWords.removed(gone.text)}</p>
      {gone && (
        <Button
          onTap={() => {
            ownWords.remember(gone.kind, gone.text);
            setGone(null);
          }}
        >
          {ownWordsWords.undo}
        </Button>
      )}
    </Stack>
  );
};
