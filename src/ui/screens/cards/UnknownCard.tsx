// An address that names no card: of another pack, or mistyped.

import { Screen } from "../../parts/Screen.tsx";
import { cardsWords } from "../../words/cards.ts";
import { partsWords } from "../../words/parts.ts";
import { listHref } from "./card-address.ts";
import styles from "./UnknownCard.module.css";

export const UnknownCard = ({ query }: { readonly query: string }) => (
  <Screen
    title={partsWords.notHere}
    back={{ href: listHref(query), label: query === "" ? cardsWords.back : cardsWords.backToResults }}
  >
    <p>{cardsWords.unknown}</p>
    <a class={styles.link} href="/cards">
      {cardsWords.toCards}
    </a>
  </Screen>
);
