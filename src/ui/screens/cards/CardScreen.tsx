// One card on a screen of its own, calm and large.

import { useLocation } from "preact-iso";
import type { Pack } from "../../../domain/pack.ts";
import { Button } from "../../parts/Button.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { cardsWords, readerWords } from "../../words/cards.ts";
import styles from "./CardScreen.module.css";
import { type CardAddress, listHref, readerHref } from "./card-address.ts";
import { findCard } from "./find-card.tsx";
import { UnknownCard } from "./UnknownCard.tsx";

export interface CardScreenProps {
  readonly pack: Pack;
  readonly address: CardAddress;
  /** The search one came from; empty where there was none. */
  readonly query: string;
}

/** Returns the card with its way back; a checklist has its reader under the thumb. */
export const CardScreen = ({ pack, address, query }: CardScreenProps) => {
  const { route } = useLocation();
  const card = findCard(pack, address);
  if (!card) return <UnknownCard query={query} />;
  return (
    <Screen
      title={card.title}
      back={{ href: listHref(query), label: query === "" ? cardsWords.back : cardsWords.backToResults }}
      thumb={
        address.kind === "checklist" && (
          <Button look="primary" onTap={() => route(readerHref(address.id, query))}>
            {readerWords.read}
          </Button>
        )
      }
    >
      <article class={styles.card}>{card.body}</article>
    </Screen>
  );
};
