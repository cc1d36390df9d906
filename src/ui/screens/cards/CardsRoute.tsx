// Reads the pack in force and shows what the address asks for: the list, a card, or the reader.

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { useLocation, useRoute } from "preact-iso";
import type { Pack, PackKey } from "../../../domain/pack/pack.ts";
import { useApp } from "../../context/app-context.ts";
import { Screen } from "../../parts/Screen.tsx";
import { cardsWords } from "../../words/cards.ts";
import { partsWords } from "../../words/parts.ts";
import { CardList } from "./CardList.tsx";
import { CardScreen } from "./CardScreen.tsx";
import { listHref, toCardAddress } from "./card-address.ts";
import { ReaderScreen } from "./ReaderScreen.tsx";
import { UnknownCard } from "./UnknownCard.tsx";

/** An address that names no card of the pack gets a sentence and the way to the list. */
export const CardsRoute = () => {
  const { ports } = useApp();
  const { params } = useRoute();
  const { path, query, route } = useLocation();
  const [read, setRead] = useState<{ readonly pack: Pack; readonly edited: ReadonlySet<PackKey> } | null>(null);
  const lastRead = useRef<string | null>(null);
  const reread = useCallback(async () => {
    const [pack, edited] = await Promise.all([ports.packs.current(), ports.packs.edited()]);
    setRead({ pack, edited });
  }, [ports]);
  useEffect(() => void reread(), [reread]);

  const asked = query.q ?? "";
  const address = toCardAddress(params);
  if (address) lastRead.current = `${address.kind}/${address.id}`;

  if (!read) {
    return (
      <Screen title={cardsWords.title}>
        <p>{partsWords.loading}</p>
      </Screen>
    );
  }
  const { pack, edited } = read;
  if (!params.kind) {
    return (
      <CardList pack={pack} query={asked} lastRead={lastRead.current} onAsked={(next) => route(listHref(next), true)} />
    );
  }
  if (!address) return <UnknownCard query={asked} />;
  if (!address.reader) {
    const onChange = (): void => void reread();
    return <CardScreen key={path} pack={pack} edited={edited} onChange={onChange} address={address} query={asked} />;
  }
  const list = address.kind === "checklist" ? pack.checklists.find(({ id }) => id === address.id) : undefined;
  return list ? <ReaderScreen key={path} list={list} query={asked} /> : <UnknownCard query={asked} />;
};
