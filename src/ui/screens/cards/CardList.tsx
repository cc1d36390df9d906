// Everything there is to read, by section; or the results of a search.

import { useMemo, useState } from "preact/hooks";
import { type CardEntry, packSections } from "../../../actions/cards/pack-sections.ts";
import { searchCards } from "../../../actions/cards/search-cards.ts";
import { isChangeOf } from "../../../domain/pack/pack-changes.ts";
import { ownCard } from "../../../domain/pack/severities.ts";
import { Button } from "../../parts/Button.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { cardsWords, shelfWords } from "../../words/cards.ts";
import styles from "./CardList.module.css";
import { CardRow } from "./CardRow.tsx";
import { editHref, partOfCard } from "./card-address.ts";
import { SearchField } from "./SearchField.tsx";
import type { Cards } from "./use-cards.ts";

export interface CardListProps {
  readonly cards: Cards;
  /** The search that the address asks for. */
  readonly query: string;
  /** `kind/id` of the card just left, which is then in view and has the focus. */
  readonly lastRead: string | null;
  /** Called when a search is settled, so that the browser's own Back leads to it. */
  readonly onAsked: (query: string) => void;
}

/** It follows the search at every letter and needs nothing but the phone. */
export const CardList = ({ cards: { pack, changes }, query, lastRead, onAsked }: CardListProps) => {
  const [asked, setAsked] = useState(query);
  const sections = useMemo(() => packSections(pack, shelfWords), [pack]);
  const hits = asked.trim() === "" ? null : searchCards(sections, asked);
  const clear = (): void => {
    setAsked("");
    onAsked("");
  };
  const row = (entry: CardEntry, found: string | null) => (
    <li key={`${entry.kind}/${entry.id}`}>
      <CardRow
        entry={entry}
        found={found}
        section={hits && cardsWords.sections[entry.section]}
        query={asked}
        severity={entry.kind === "severity" ? ownCard(pack, entry.id)?.level : undefined}
        isChanged={changes.some((change) => isChangeOf(change, partOfCard(entry)))}
        cameFrom={lastRead === `${entry.kind}/${entry.id}`}
      />
    </li>
  );
  return (
    <Screen title={cardsWords.title}>
      <SearchField asked={asked} onType={setAsked} onSettled={onAsked} onClear={clear} />
      <p class={hits ? styles.count : styles.silent} role="status">
        {hits && (hits.length === 0 ? cardsWords.none(asked.trim()) : cardsWords.found(hits.length))}
      </p>
      {hits ? (
        <>
          {hits.length > 0 && <Stack as="ul">{hits.map(({ entry, found }) => row(entry, found))}</Stack>}
          <Button look="quiet" onTap={clear}>
            {cardsWords.showAll}
          </Button>
        </>
      ) : (
        sections.map(({ id, entries }) => (
          <section key={id} aria-labelledby={`cards-${id}`}>
            <h2 id={`cards-${id}`} class={styles.heading}>
              {cardsWords.sections[id]}
            </h2>
            <Stack as="ul">{entries.map((entry) => row(entry, null))}</Stack>
          </section>
        ))
      )}
      {!hits && <Button href={editHref()}>{cardsWords.edit}</Button>}
      {!hits && (
        <Button look="quiet" href="/team/first">
          {cardsWords.orientation}
        </Button>
      )}
    </Screen>
  );
};
