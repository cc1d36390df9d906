// The team's cards as a file: out, and in after a look at what would change. Whatever the file, the answer is a
// sentence, and nothing is half done.

import { useState } from "preact/hooks";
import { nameOfCard } from "../../../../actions/cards/name-card.ts";
import { type OpenedPack, openPackFile, packFile } from "../../../../actions/cards/pack-file.ts";
import { readFile } from "../../../../actions/transfer/read-file.ts";
import type { PackChange } from "../../../../domain/pack/pack-changes.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { FileButtons } from "../../../parts/FileButtons.tsx";
import { FilePick } from "../../../parts/FilePick.tsx";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { sectionWords } from "../../../words/card-editor.ts";
import { cardFileWords } from "../../../words/card-file.ts";
import { partsWords } from "../../../words/parts.ts";
import { editHref } from "../card-address.ts";
import { useCards } from "../use-cards.ts";
import { useWholeChange } from "./use-whole-change.ts";

/** A larger file isn't even read into memory: a million characters are accepted, of at most four bytes each. */
const MAX_BYTES = 4_000_000;

type Opened = Extract<OpenedPack, { type: "opened" }>;

export const CardsFileScreen = () => {
  const { ports } = useApp();
  const { cards, reread } = useCards();
  const whole = useWholeChange(reread);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [told, setTold] = useState("");
  const [isBusy, setBusy] = useState(false);
  const back = { href: editHref(), label: cardFileWords.back };
  if (!cards) return <Screen title={partsWords.loading} back={back} />;

  const look = async (file: File): Promise<void> => {
    setBusy(true);
    setOpened(null);
    setTold(cardFileWords.reading);
    const read = file.size > MAX_BYTES ? { sentence: cardFileWords.tooLarge } : await readFile(file, "cards");
    if ("sentence" in read) setTold(read.sentence);
    else {
      const found = await openPackFile(ports, read.text).catch(() => null);
      if (found?.type === "opened" && found.changes.length > 0) setOpened(found);
      setTold(
        found === null
          ? cardFileWords.unreadable
          : found.type === "refused"
            ? found.message
            : found.changes.length === 0
              ? cardFileWords.same
              : cardFileWords.preview(found.changes.length),
      );
    }
    setBusy(false);
  };
  const use = async (): Promise<void> => {
    if (!opened) return;
    setOpened(null);
    setTold("");
    await whole.replace(opened.pack);
  };
  return (
    <Screen
      title={cardFileWords.title}
      back={back}
      thumb={
        opened && (
          <>
            <Button
              look="quiet"
              onTap={() => {
                setOpened(null);
                setTold(cardFileWords.left);
              }}
            >
              {cardFileWords.leave}
            </Button>
            <Button look="primary" onTap={() => void use()}>
              {cardFileWords.use}
            </Button>
          </>
        )
      }
    >
      <h2>{cardFileWords.out}</h2>
      <p>{cardFileWords.outHint(cards.changes.length)}</p>
      <FileButtons write={(way) => packFile(cards.pack, way === "share")} />
      <h2>{cardFileWords.in}</h2>
      <Hint>{cardFileWords.inHint}</Hint>
      <FilePick label={cardFileWords.field} busy={isBusy} onFile={(file) => void look(file)}>
        {cardFileWords.pick}
      </FilePick>
      <Reply role="status">{told || whole.said}</Reply>
      {opened && <Preview changes={opened.changes} />}
      {!opened && whole.change && <Button onTap={() => void whole.takeBack()}>{cardFileWords.undo}</Button>}
    </Screen>
  );
};

const types = ["changed", "added", "removed", "moved"] as const;

const Preview = ({ changes }: { readonly changes: readonly PackChange[] }) => (
  <>
    {types.map((type) => {
      const found = changes.filter((change) => change.type === type);
      return (
        found.length > 0 && (
          <Panel as="section" gap={1} key={type} aria-label={cardFileWords.kinds[type](found.length)}>
            <Text weight="strong">{cardFileWords.kinds[type](found.length)}</Text>
            <ul>
              {found.map((change) => (
                <Text as="li" foreign key={`${change.part.section}/${change.part.id}`}>
                  {nameOfChange(change)}
                </Text>
              ))}
            </ul>
          </Panel>
        )
      );
    })}
  </>
);

const nameOfChange = (change: PackChange): string => {
  const { section } = change.part;
  return cardFileWords.one(sectionWords[section], change.type === "moved" ? "" : nameOfCard(section, change.entry));
};
