// Makes an incident's log ready to be shown to another phone: as codes, and as a link if it is small.

import { type Fact, isPackFrozen } from "../../domain/incident/facts.ts";
import type { Sender } from "../../formats/export/to-json.ts";
import { leavePacksOut, type WrittenPack } from "../../formats/transfer/left-out-pack.ts";
import { toLink } from "../../formats/transfer/log-link.ts";
import { packLog } from "../../formats/transfer/packed-log.ts";
import { type ShownFrames, showFrames } from "../../formats/transfer/show-frames.ts";
import type { IncidentSession } from "../incident/incident-session.ts";
import { exportLog } from "./export-log.ts";

export interface Sending {
  readonly entries: number;
  /** The codes to show; null if the log is too long to be watched. */
  readonly codes: ShownFrames | null;
  /** Null if the log is too large for a link. */
  readonly link: string | null;
  /** True if the codes rely on the other phone having the same cards; it says so if it doesn't. */
  readonly leavesCardsOut: boolean;
}

export interface SendOptions {
  readonly origin: string;
  readonly withCards: boolean;
  /** This phone and its time, which go with the log. */
  readonly sender?: Sender | null;
}

/** Packing more than this would hold up the phone, and nobody would watch the codes to the end. */
const MAX_CHARACTERS = 3_000_000;

/** No entry is written in fewer characters. */
const SHORTEST_ENTRY = 150;

/**
 * Resolves to the ways to send the whole log as it is now. A log so small that one code or a link can hold it leaves
 * the cards out, unless `withCards`; a longer one always includes them, so that it is readable on any phone.
 */
export const sendIncident = async (
  session: IncidentSession,
  { origin, withCards, sender = null }: SendOptions,
): Promise<Sending> => {
  await session.settled();
  const { count } = session.incident.get();
  if (count * SHORTEST_ENTRY > MAX_CHARACTERS) return asFile(count);
  const { text } = await exportLog(session, "json", "utc", sender);
  const facts = session.facts.get();
  const entries = facts.length;
  if (text.length > MAX_CHARACTERS) return asFile(entries);
  const packs = packsIn(facts);
  const lean = packs.length > 0 ? packLog(leavePacksOut(text, packs)) : null;
  const still = lean && !withCards ? showFrames(lean) : null;
  const leavesCardsOut = still?.count === 1;
  const whole = packLog(text);
  return {
    entries,
    codes: leavesCardsOut ? still : showFrames(whole),
    link: toLink(lean ?? whole, origin),
    leavesCardsOut,
  };
};

const asFile = (entries: number): Sending => ({ entries, codes: null, link: null, leavesCardsOut: false });

const packsIn = (facts: readonly Fact[]): readonly WrittenPack[] =>
  facts.flatMap((fact) => (isPackFrozen(fact) && fact.data.pack ? [fact.data.pack] : []));
