// Reads the pack in force and shows what the address asks for: the list, a card, the reader; or loads the editor.

import { useRef } from "preact/hooks";
import { useLocation, useRoute } from "preact-iso";
import { lazy } from "../../../actions/ports/lazy.ts";
import { LazyScreen } from "../../parts/LazyScreen.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { cardsWords } from "../../words/cards.ts";
import { partsWords } from "../../words/parts.ts";
import { CardList } from "./CardList.tsx";
import { CardScreen } from "./CardScreen.tsx";
import { listHref, toCardAddress } from "./card-address.ts";
import { ReaderScreen } from "./ReaderScreen.tsx";
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
  const { checklists } = cards.pack;
  const list = address.kind === "checklist" ? checklists.find((one) => one.id === address.id) : undefined;
  return list ? <ReaderScreen key={path} list={list} query={asked} /> : <UnknownCard query={asked} />;
};
