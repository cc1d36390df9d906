// All kinds of cards, with the way to edit each; and the way back to the built-in cards, all at once.

import { useState } from "preact/hooks";
import type { PackPart } from "../../../../domain/pack/pack-parts.ts";
import { sectionNames } from "../../../../domain/pack/section-names.ts";
import { Button } from "../../../parts/Button.tsx";
import { PanelLink } from "../../../parts/layout/PanelLink.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { editCardsWords, sectionWords } from "../../../words/card-editor.ts";
import { partsWords } from "../../../words/parts.ts";
import { editHref, fileHref } from "../card-address.ts";
import { useCards } from "../use-cards.ts";
import { useWholeChange } from "./use-whole-change.ts";

const sections: readonly PackPart["section"][] = [...sectionNames, "chips"];

export const EditCardsScreen = () => {
  const { cards, reread } = useCards();
  const whole = useWholeChange(reread);
  const [isAsking, setAsking] = useState(false);
  const back = { href: "/cards", label: editCardsWords.back };
  if (!cards) return <Screen title={partsWords.loading} back={back} />;
  const { changes } = cards;
  const restore = async (): Promise<void> => {
    setAsking(false);
    await whole.replace(null);
  };
  return (
    <Screen title={editCardsWords.title} back={back}>
      <p>{editCardsWords.what}</p>
      <Stack as="ul">
        {sections.map((section) => {
          const count = changes.filter(({ part }) => part.section === section).length;
          return (
            <li key={section}>
              <PanelLink slim href={editHref({ section, id: null })}>
                <Text as="span" weight="label">
                  {sectionWords[section]}
                </Text>
                {count > 0 && <Hint as="span">{editCardsWords.changed(count)}</Hint>}
              </PanelLink>
            </li>
          );
        })}
      </Stack>
      <Button href={fileHref}>{editCardsWords.file}</Button>
      <Reply role="status">{whole.said}</Reply>
      {whole.change && <Button onTap={() => void whole.takeBack()}>{editCardsWords.putAllBack}</Button>}
      {changes.length > 0 ? (
        <Button look="quiet" onTap={() => setAsking(true)}>
          {editCardsWords.all}
        </Button>
      ) : (
        <Hint>{editCardsWords.noneChanged}</Hint>
      )}
      {isAsking && (
        <Sheet
          title={editCardsWords.allAsk}
          closeLabel={editCardsWords.notNow}
          onClose={() => setAsking(false)}
          actions={
            <Button once onTap={() => void restore()}>
              {editCardsWords.all}
            </Button>
          }
        >
          <p>{editCardsWords.allBody(changes.length)}</p>
        </Sheet>
      )}
    </Screen>
  );
};
