// The cards frozen into a log are most of its bytes, and the other phone usually has the same ones. A small log then
// names them by length and checksum instead of including them.

import { strToU8 } from "fflate";
import type { FormerPack, SecondPack } from "../../domain/pack/former-pack.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { crc32 } from "./crc32.ts";

/** A pack as it is written into a log, of whatever version. */
export type WrittenPack = Pack | SecondPack | FormerPack;

export interface Whole {
  readonly text: string;
  /** True if a pack is still missing, because it is not among those given. */
  readonly isMissing: boolean;
}

/** A log has one pack, rarely a few; without a limit, a short text could be made to grow endlessly. */
const MOST_PACKS = 16;

const mark = /\{"leftOut":"([0-9a-f]{8}-\d{1,8})"\}/g;

/** Returns the name of a pack's written form; only the same characters have the same name. */
const nameOf = (written: string): string =>
  `${crc32(strToU8(written)).toString(16).padStart(8, "0")}-${written.length}`;

/** Returns the log's text without the given packs, which `putPacksBack` restores character for character. */
export const leavePacksOut = (text: string, packs: readonly WrittenPack[]): string => {
  let lean = text;
  for (const pack of packs) {
    const written = JSON.stringify(pack);
    lean = lean.replaceAll(written, () => `{"leftOut":"${nameOf(written)}"}`);
  }
  return putPacksBack(lean, packs).text === text ? lean : text;
};

/** Returns the log's text with every pack that is among `known` back in its place. */
export const putPacksBack = (text: string, known: readonly WrittenPack[]): Whole => {
  const byName = new Map(known.map((pack) => JSON.stringify(pack)).map((written) => [nameOf(written), written]));
  let isMissing = false;
  let count = 0;
  const whole = text.replaceAll(mark, (found, name: string) => {
    count += 1;
    const written = count <= MOST_PACKS ? byName.get(name) : undefined;
    isMissing ||= written === undefined;
    return written ?? found;
  });
  return { text: whole, isMissing };
};
