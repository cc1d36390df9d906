// One card on a screen of its own, calm and large.

import { useLocation } from "preact-iso";
import { Button } from "../../parts/Button.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { cardsWords, cardWords, readerWords } from "../../words/cards.ts";
import { CardPeople } from "./CardPeople.tsx";
import styles from "./CardScreen.module.css";
import { type CardAddress, editHref, listHref, partOfCard, readerHref } from "./card-address.ts";
import { findCard } from "./find-card.tsx";
import { TeamCard } from "./TeamCard.tsx";
import { UnknownCard } from "./UnknownCard.tsx";
import type { Cards } from "./use-cards.ts";
import { WithReasons } from "./WithReasons.tsx";

export interface CardScreenProps {
  readonly cards: Cards;
  readonly address: CardAddress;
  /** Called when the pack has changed. */
  readonly onChange: () => void;
  /** The search that led here; empty if there was none. */
  readonly query: string;
}

/** A checklist has its reader under the thumb. */
export const CardScreen = ({ cards, onChange, address, query }: CardScreenProps) => {
  const { route } = useLocation();
  const card = findCard(cards.pack, address);
  if (!card) return <UnknownCard query={query} />;
  const part = partOfCard(address);
  return (
    <Screen
      title={card.title}
      severity={card.severity ?? null}
      back={{ href: listHref(query), label: query === "" ? cardsWords.back : cardsWords.backToResults }}
      thumb={
        (address.kind === "checklist" || address.kind === "special") && (
          <Button look="primary" onTap={() => route(readerHref(address, query))}>
            {readerWords.read}
          </Button>
        )
      }
    >
      <TeamCard cards={cards} part={part} onChange={onChange} key={`${address.kind}/${address.id}`} />
      <article class={styles.card}>
        <WithReasons pack={cards.pack}>{card.body}</WithReasons>
      </article>
      <CardPeople pack={cards.pack} address={address} />
      <Button look="quiet" href={editHref(part)}>
        {cardWords.edit}
      </Button>
    </Screen>
  );
};
