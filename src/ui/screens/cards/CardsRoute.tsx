// Reads the pack in force and shows what the address asks for: the list, a card, the reader; or loads the editor.

import { useRef } from "preact/hooks";
import { useLocation, useRoute } from "preact-iso";
import { lazy } from "../../../actions/ports/lazy.ts";
import type { Pack } from "../../../domain/pack/pack.ts";
import { stepsInTurn } from "../../../domain/pack/special-lists.ts";
import { LazyScreen } from "../../parts/LazyScreen.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { cardsWords } from "../../words/cards.ts";
import { partsWords } from "../../words/parts.ts";
import { CardList } from "./CardList.tsx";
import { CardScreen } from "./CardScreen.tsx";
import { type CardAddress, listHref, toCardAddress } from "./card-address.ts";
import { type ReadableList, ReaderScreen } from "./ReaderScreen.tsx";
import { UnknownCard } from "./UnknownCard.tsx";
import { useCards } from "./use-cards.ts";

const editor = lazy(async () => (await import("./edit/EditRoute.tsx")).EditRoute);
const fileScreen = lazy(async () => (await import("./edit/CardsFileScreen.tsx")).CardsFileScreen);
const back = { href: "/cards", label: cardsWords.back };

export const CardsRoute = () => {
  const { kind, id = "", reader = "" } = useRoute().params;
  if (kind === "edit") {
    return (
      <LazyScreen screen={editor} back={back} key="edit">
        {(EditRoute) => <EditRoute section={id} id={reader} />}
      </LazyScreen>
    );
  }
  if (kind === "file" && id === "") {
    return (
      <LazyScreen screen={fileScreen} back={back} key="file">
        {(CardsFileScreen) => <CardsFileScreen />}
      </LazyScreen>
    );
  }
  return <ReadingRoute />;
};

const listToRead = ({ checklists, specials }: Pack, { kind, id }: CardAddress): ReadableList | undefined => {
  if (kind === "checklist") return checklists.find((list) => list.id === id);
  const special = kind === "special" ? specials.find((list) => list.id === id) : undefined;
  return special && { ...special, steps: stepsInTurn(special), mode: "read-do" };
};

/** An address that names no card of the pack gets a sentence and the way to the list. */
const ReadingRoute = () => {
  const { params } = useRoute();
  const { path, query, route } = useLocation();
  const { cards, reread } = useCards();
  const lastRead = useRef<string | null>(null);
  const asked = query.q ?? "";
  const address = toCardAddress(params);
  if (address) lastRead.current = `${address.kind}/${address.id}`;

  if (!cards) {
    return (
      <Screen title={cardsWords.title}>
        <p>{partsWords.loading}</p>
      </Screen>
    );
  }
  if (!params.kind) {
    return (
      <CardList
        cards={cards}
        query={asked}
        lastRead={lastRead.current}
        onAsked={(next) => route(listHref(next), true)}
      />
    );
  }
  if (!address) return <UnknownCard query={asked} />;
  if (!address.reader) {
    return <CardScreen key={path} cards={cards} onChange={() => void reread()} address={address} query={asked} />;
  }
  const list = listToRead(cards.pack, address);
  return list ? <ReaderScreen key={path} list={list} card={address} query={asked} /> : <UnknownCard query={asked} />;
};
