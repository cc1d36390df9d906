// The zone that is named right after a time. A name that several places use has several meanings, and one that isn't
// known has none: both are asked, never guessed.

import type { Zone } from "../../text/zone.ts";
import { isDayWord } from "./day-words.ts";
import { isFiller } from "./filler-words.ts";
import { americanZone, europeanZone } from "./half-year-zone.ts";

/** A place whose zone has a name that others use too. */
export type ZonePlace =
  | "india"
  | "israel"
  | "ireland"
  | "central"
  | "china"
  | "britain"
  | "bangladesh"
  | "atlantic"
  | "arabia"
  | "gulf"
  | "georgia"
  | "singapore"
  | "samoa";

export interface ZoneMeaning {
  /** The place, or the name of the zone, if there are several. */
  readonly name: string | null;
  readonly zone: Zone;
  /** For a name that is right in half of the year: the clock of its place, by the season, and its other name. */
  readonly season?: { readonly zone: Zone; readonly other: string };
}

export interface NamedZone {
  /** Empty if the name isn't known. */
  readonly meanings: readonly ZoneMeaning[];
  /** Where the name ends in the text. */
  readonly to: number;
}

const utc = / *[([]? *(?:UTC|GMT|Z(?:ulu)?)(?![a-z])/iy;
const offset = /( *)([+-])( *)(\d\d?)(?:(:?)(\d\d))?(?![\d:]| *(?:UTC|GMT|Z\b|[ap]\.?m|m|h))/iy;
const called =
  / *[([]? *([a-z]{2,8})(?![a-z/]| (?:Europe|Africa|Indones|Austral))(?: (?:standard |daylight )?time\b)?/iy;

// A zone by its form, somebody's own time, a place.
const unknown =
  / *([([]?) *((?:local|our|your|my|server|office)(?: time)?\b|(?:\p{Lu}[\p{L}.]* ){1,3}[Tt]ime\b|\p{Lu}\p{L}*(?:\/\w+)?(?![\p{L}.']))([)\]]?)/uy;

/** Returns the zone named at `from`; null if none is. `isIso` for a clock written as in "2026-11-22T03:30". */
export const zoneMeanings = (text: string, from: number, isIso: boolean): NamedZone | null => {
  const named = at(utc, text, from);
  const end = named ? from + named[0].length : from;
  const east = at(offset, text, end);
  if (east && isOffset(east, named !== null, isIso)) {
    const minutes = Number(east[4]) * 60 + Number(east[6] ?? 0);
    return { meanings: [{ name: null, zone: east[2] === "-" ? -minutes : minutes }], to: end + east[0].length };
  }
  if (named) return { meanings: [{ name: null, zone: 0 }], to: end };
  const name = at(called, text, from);
  const meanings = name && meaningsOf((name[1] ?? "").toUpperCase());
  if (name && meanings) return { meanings, to: from + name[0].length };
  const place = at(unknown, text, from);
  const [, opened, word = "", closed] = place ?? [];
  if (!place || (!/time$/i.test(word) && isFiller(word)) || isDayWord(word)) return null;
  // "(IC: Ana)" names no zone.
  return opened && !closed ? null : { meanings: [], to: from + place[0].length };
};

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

// "04:00-04:30" is a span of time; "04:00 -0300" and "UTC-3" are zones.
const isOffset = ([, before, sign, after, hours, colon]: RegExpExecArray, isNamed: boolean, isIso: boolean): boolean =>
  Number(hours) <= 14 &&
  (sign === "+" || (isNamed || isIso ? after === "" : before !== "" && after === "" && colon === ""));

const fixed: Readonly<Record<string, number>> = {
  MSK: 180,
  EAT: 180,
  SAST: 120,
  WAT: 60,
  PKT: 300,
  SGT: 480,
  HKT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  HST: -600,
  BRT: -180,
};

/** Names that several places use. */
const shared: Readonly<Record<string, Readonly<Partial<Record<ZonePlace, number>>>>> = {
  IST: { india: 330, israel: 120, ireland: 60 },
  CST: { central: -360, china: 480 },
  BST: { britain: 60, bangladesh: 360 },
  AST: { atlantic: -240, arabia: 180 },
  GST: { gulf: 240, georgia: -120 },
  SST: { singapore: 480, samoa: -660 },
};

const american: Readonly<Record<string, number>> = { EA: -300, E: -300, C: -360, MO: -420, M: -420, PA: -480, P: -480 };
const european: Readonly<Record<string, number>> = { W: 0, C: 60, E: 120 };

const meaningsOf = (name: string): readonly ZoneMeaning[] | null => {
  const places = Object.hasOwn(shared, name) ? shared[name] : undefined;
  if (places) {
    return Object.entries(places).map(([place, east]) => ({
      name: place,
      zone: east === american.C ? americanZone(east) : east,
    }));
  }
  const minutes = Object.hasOwn(fixed, name) ? fixed[name] : undefined;
  if (minutes !== undefined) return [{ name: null, zone: minutes }];
  const us = /^(?:([ECMP])([SD])?T|(EA)STERN|(MO)UNTAIN|(PA)CIFIC)$/.exec(name);
  if (us) {
    const standard = american[us[1] ?? us[3] ?? us[4] ?? us[5] ?? ""] ?? 0;
    const zone = americanZone(standard);
    if (!us[2]) return [{ name: null, zone }];
    return [
      inSeason(
        name,
        us[2] === "D" ? standard + 60 : standard,
        zone,
        name.replace(/[SD]T/, us[2] === "D" ? "ST" : "DT"),
      ),
    ];
  }
  const eu = /^([WCE])E(S?)T$/.exec(name);
  if (!eu) return null;
  const standard = european[eu[1] ?? ""] ?? 0;
  const zone = europeanZone(standard);
  return [inSeason(name, eu[2] ? standard + 60 : standard, zone, eu[2] ? `${eu[1]}ET` : `${eu[1]}EST`)];
};

const inSeason = (name: string, zone: number, season: Zone, other: string): ZoneMeaning => ({
  name,
  zone,
  season: { zone: season, other },
});
