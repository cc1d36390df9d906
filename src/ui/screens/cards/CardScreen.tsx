// One card on a screen of its own, calm and large.

import { useLocation } from "preact-iso";
import type { Pack, PackKey } from "../../../domain/pack/pack.ts";
import { Button } from "../../parts/Button.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { cardsWords, readerWords } from "../../words/cards.ts";
import styles from "./CardScreen.module.css";
import { type CardAddress, listHref, packKeyOf, readerHref } from "./card-address.ts";
import { findCard } from "./find-card.tsx";
import { TeamCard } from "./TeamCard.tsx";
import { UnknownCard } from "./UnknownCard.tsx";

export interface CardScreenProps {
  readonly pack: Pack;
  readonly address: CardAddress;
  /** The entries that the team has changed. */
  readonly edited: ReadonlySet<PackKey>;
  /** Called when the pack has changed. */
  readonly onChange: () => void;
  /** The search that led here; empty if there was none. */
  readonly query: string;
}

/** A checklist has its reader under the thumb. */
export const CardScreen = ({ pack, edited, onChange, address, query }: CardScreenProps) => {
  const { route } = useLocation();
  const card = findCard(pack, address);
  if (!card) return <UnknownCard query={query} />;
  const key = packKeyOf(address);
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
      {key && <TeamCard cardKey={key} isTeams={edited.has(key)} onChange={onChange} />}
      <article class={styles.card}>{card.body}</article>
    </Screen>
  );
};
