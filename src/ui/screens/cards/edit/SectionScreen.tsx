// The cards of one kind, each with the way to its editor; what the team has removed or not finished; and one more card,
// if the pack has room for it.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { keepCardDraft, readCardDrafts } from "../../../../actions/cards/card-drafts.ts";
import { restoreCards } from "../../../../actions/cards/change-cards.ts";
import { type CardForms, loadCardForms } from "../../../../actions/cards/load-card-forms.ts";
import { nameOfCard } from "../../../../actions/cards/name-card.ts";
import { cardOf } from "../../../../domain/pack/card-of.ts";
import type { PackSection } from "../../../../domain/pack/pack.ts";
import { nameOfPart, type PackPart } from "../../../../domain/pack/pack-parts.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { blank, canAdd } from "../../../parts/form/blank.ts";
import { asText, valueAt } from "../../../parts/form/draft-data.ts";
import { PanelLink } from "../../../parts/layout/PanelLink.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { cardFormWords, editCardsWords, sectionWords } from "../../../words/card-editor.ts";
import { formWords } from "../../../words/form.ts";
import { partsWords } from "../../../words/parts.ts";
import { editHref } from "../card-address.ts";
import { useCards } from "../use-cards.ts";
import { cardFormOf } from "./card-form.ts";

export const SectionScreen = ({ section }: { readonly section: PackSection }) => {
  const { ports, team } = useApp();
  const { route } = useLocation();
  const { cards, reread } = useCards();
  const [forms, setForms] = useState<CardForms | null>(null);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, unknown>>(new Map());
  const [said, setSaid] = useState("");
  useEffect(() => {
    const failed = (): void => setSaid(formWords.notLoaded);
    loadCardForms().then(setForms, failed);
    team
      .load()
      .then(({ ports: relay }) => readCardDrafts(relay))
      .then(setDrafts, failed);
  }, [team]);
  const back = { href: editHref(), label: editCardsWords.backToKinds };
  if (!cards || (!forms && said === "")) return <Screen title={partsWords.loading} back={back} />;

  const { pack, changes } = cards;
  const here = changes.filter(({ part }) => part.section === section);
  const markOf = (part: PackPart): string => {
    const type = here.find((change) => change.part.id === part.id)?.type;
    const mark = type === "added" ? editCardsWords.isOwn : type === "changed" ? editCardsWords.isChanged : "";
    return [mark, drafts.has(nameOfPart(part)) && editCardsWords.isDraft].filter(Boolean).join(" · ");
  };
  // Drafts of cards that aren't in the pack: new ones, and the team's own that were removed.
  const loose = [...drafts].flatMap(([name, draft]) => {
    const id = name.startsWith(`${section}/`) ? name.slice(section.length + 1) : null;
    return id === null || cardOf(pack, section, id) ? [] : [{ part: { section, id }, draft }];
  });
  const row = (part: PackPart, entry: unknown) => (
    <li key={part.id}>
      <PanelLink slim href={editHref(part)}>
        <Text as="span" weight="label" foreign>
          {nameOfCard(section, entry) || editCardsWords.untitled}
        </Text>
        {markOf(part) && <Hint as="span">{markOf(part)}</Hint>}
      </PanelLink>
    </li>
  );
  const putBack = async (part: PackPart): Promise<void> => {
    const { type } = await restoreCards(ports, part);
    setSaid(type === "changed" ? "" : editCardsWords.notKept);
    await reread();
  };
  const list = forms?.listOf(section) ?? null;
  const draftWith = [...pack[section], ...loose.map(({ draft }) => draft)];
  const fresh =
    forms && list && canAdd(draftWith, list, [])
      ? blank(cardFormOf({ section, id: null }, list), draftWith, list.entry, [])
      : null;
  // An id that only a built-in card can have leads back to that card instead.
  const id = asText(valueAt(fresh, ["id"]));
  const isNew = fresh !== null && !cardOf(cards.builtIn, section, id);
  const add = async (): Promise<void> => {
    const part = { section, id };
    await keepCardDraft((await team.load()).ports, part, fresh);
    route(editHref(part));
  };
  return (
    <Screen
      title={sectionWords[section]}
      back={back}
      thumb={
        isNew && (
          <Button onTap={() => void add().catch(() => setSaid(editCardsWords.notKept))}>
            {cardFormWords.addTo(section)}
          </Button>
        )
      }
    >
      <Reply role="status">{said}</Reply>
      <Stack as="ul">
        {pack[section].map((entry) => row({ section, id: entry.id }, entry))}
        {loose.map(({ part, draft }) => row(part, draft))}
      </Stack>
      {here.some(({ type }) => type === "removed") && <h2>{editCardsWords.removedHere}</h2>}
      {here.map(
        (change) =>
          change.type === "removed" && (
            <Button look="quiet" key={change.part.id} onTap={() => void putBack(change.part)}>
              {editCardsWords.putBack(nameOfCard(section, change.entry))}
            </Button>
          ),
      )}
    </Screen>
  );
};
