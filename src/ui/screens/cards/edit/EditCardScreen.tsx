// The editor of one card, or of a section whose entries are read together. One form for every kind: it is drawn from
// the schema of the pack.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { keepCardDraft } from "../../../../actions/cards/card-drafts.ts";
import { hasCards, nameOfCard } from "../../../../actions/cards/name-card.ts";
import type { PackPart } from "../../../../domain/pack/pack-parts.ts";
import { useApp } from "../../../context/app-context.ts";
import { Button } from "../../../parts/Button.tsx";
import { FormScreen } from "../../../parts/form/FormScreen.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { editCardsWords, sectionWords } from "../../../words/card-editor.ts";
import { formWords } from "../../../words/form.ts";
import { partsWords } from "../../../words/parts.ts";
import { editHref, hrefOfPart } from "../card-address.ts";
import { TeamCard } from "../TeamCard.tsx";
import { useCards } from "../use-cards.ts";
import { CardMoves } from "./CardMoves.tsx";
import { cardFormOf } from "./card-form.ts";
import { DutiesPanel } from "./DutiesPanel.tsx";
import { OwnWordsPanel } from "./OwnWordsPanel.tsx";
import { useCardDraft } from "./use-card-draft.ts";

/** Opens at the place that the address names; nothing is in force before it is saved. */
export const EditCardScreen = ({ part }: { readonly part: PackPart }) => {
  const { team } = useApp();
  const { route } = useLocation();
  const [epoch, setEpoch] = useState(0);
  const { here, forms } = useCardDraft(part, epoch);
  const { cards, reread } = useCards();
  const { section, id } = part;
  const up = hasCards(section) ? editHref({ section, id: null }) : editHref();
  const back = { href: up, label: hasCards(section) ? sectionWords[section] : editCardsWords.backToKinds };
  if (here.state !== "ready" || !forms || !cards) {
    const sentence = { reading: "", ready: "", unknown: editCardsWords.unknown, failed: formWords.notLoaded }[
      here.state
    ];
    const isComing = here.state === "reading" || here.state === "ready";
    return (
      <Screen title={isComing ? partsWords.loading : partsWords.notHere} back={back}>
        <p>{sentence}</p>
      </Screen>
    );
  }
  const changed = (): void => {
    setEpoch((count) => count + 1);
    void reread();
  };
  const leave = async (): Promise<void> => {
    await keepCardDraft((await team.load()).ports, part, null);
    route(up, true);
  };
  const isSettled = here.keeping === "untouched" || here.keeping === "saved";
  const name = id === null ? sectionWords[section] : nameOfCard(section, here.draft) || editCardsWords.untitled;
  return (
    <FormScreen
      form={cardFormOf(part, forms.formOf(part))}
      here={here}
      onSaved={() => void reread()}
      href={editHref(part)}
      title={editCardsWords.editing(name)}
      back={back}
      above={
        <>
          {isSettled && <TeamCard cards={cards} part={part} onChange={changed} />}
          <DutiesPanel pack={cards.pack} part={part} />
        </>
      }
      below={
        section === "chips" ? (
          <OwnWordsPanel />
        ) : (
          isSettled &&
          id !== null && <CardMoves cards={cards} forms={forms} part={part} onMoved={() => void reread()} />
        )
      }
      settled={
        <Button look="primary" href={hrefOfPart(part) ?? editHref()}>
          {hrefOfPart(part) ? editCardsWords.see : editCardsWords.toKinds}
        </Button>
      }
      unsaved={
        <Button look="quiet" onTap={() => void leave()}>
          {editCardsWords.leave}
        </Button>
      }
    />
  );
};
