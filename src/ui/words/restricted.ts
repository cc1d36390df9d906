// Sentences for restricting an incident, and for what it needs then.

import type { Clearer } from "../../domain/incident/restriction/facts.ts";

export const restrictedWords = {
  ask: "Restrict this incident?",
  does: (name: string): readonly string[] => [
    `It is called ${name}, on every screen and in every text and file.`,
    "Texts leave the details out. Tell those by voice.",
    "Customers, support and press are told nothing until sponsor and counsel clear the text. Executives hear through their sponsor.",
    "Files of the log begin with RESTRICTED, and First90 asks before one leaves.",
  ],
  limits:
    "What went out before can’t be called back. Whoever holds this phone, or has the log on theirs, can read it all.",
  restrict: "Restrict it",
  needToKnow: "Need to know",
  who: "Who needs to know",
  nobodyListed: "Nobody is on the list yet. Add everyone who works on it.",
  add: "Add to the list",
  remove: (name: string): string => `Remove: ${name}`,
  sponsor: "Executive sponsor",
  sponsorHint: "Executives are told nothing until there is a sponsor.",
  nameSponsor: "Who is the sponsor?",
  clearances: "Texts outside",
  clearHint: "Sponsor and counsel each clear the next text. After that one, ask both again.",
  readers: "Text for",
  clear: { sponsor: "The sponsor has cleared it", counsel: "Counsel has cleared it" } satisfies Record<Clearer, string>,
  cleared: {
    sponsor: (name: string | null, time: string): string => `Cleared by ${name ?? "the sponsor"} at ${time}.`,
    counsel: (_name: string | null, time: string): string => `Cleared by counsel at ${time}.`,
  } satisfies Record<Clearer, (name: string | null, time: string) => string>,
  write: "Write the text",
  name: "Name",
  known: (name: string, time: string): string => `Called ${name}, restricted since ${time}.`,
  rename: "Change the name",
  newName: "A name that gives nothing away",
  useName: "Use this name",
  lift: "Lift the restriction",
  lifts: "Its own title and everything that the log knows go into texts and files again, and nobody is held back.",
  liftIt: "Lift it",
  keep: "Keep it restricted",
} as const;
