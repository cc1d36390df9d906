// A small log as a link. The fragment (after the #) holds all of it: browsers never send it to a server.

import { fromBase64url, toBase64url } from "./base64url.ts";
import { findInReadings, gaps, tokenAt } from "./link-readings.ts";
import { packLog } from "./packed-log.ts";
import { type ProbedLog, probeLog } from "./probe-log.ts";

type LinkDamage =
  /** Characters are missing at the end; `percent` of the log is left. */
  | { readonly type: "cut"; readonly percent: number }
  /** Characters are other ones, or missing in the middle. */
  | { readonly type: "changed" }
  /** All letters became small or all capital. */
  | { readonly type: "caseLost" }
  /** Perhaps it never was one of ours. */
  | { readonly type: "damaged" };

export type ReadLink =
  | { readonly type: "packed"; readonly packed: Uint8Array }
  | { readonly type: "none" } // not one of our links
  /** Different logs in one text. */
  | { readonly type: "several" }
  | LinkDamage;

/** Longer links are cut by chat tools and mail. */
const MAX_FRAGMENT = 2_000;
/** A text in which more links begin was made to keep a phone busy. */
const MAX_TRIES = 24;
/** Shorter pieces behind a link are words, longer ones parts of it that were wrapped. */
const LEAST_PART = 16;
/** So many characters of a log never have all their letters in one case. */
const MIXED = 24;

/** Returns the link at `origin`, or null if the log is too large for one. */
export const toLink = (packed: Uint8Array, origin: string): string | null => {
  const fragment = toBase64url(packed);
  return fragment.length > MAX_FRAGMENT ? null : `${origin}/receive#${fragment}`;
};

/**
 * Returns the log that a text holds as a link, wherever that was made and whatever is around it: a packed log says
 * itself where it ends and whether it is right. If there is none, returns what is wrong with the first link.
 */
export const readLink = (text: string): ReadLink => {
  const logs = new Set<string>();
  const tried = new Set<string>();
  const damages: LinkDamage[] = [];
  findInReadings(text, (reading) => {
    for (const { 0: address, index } of reading.matchAll(start)) {
      if (tried.size >= MAX_TRIES || logs.size > 1) break;
      const token = tokenAt(reading, index + address.length);
      const fragment = token.replace(gaps, "");
      if (tried.has(fragment) || !mark.test(fragment)) continue;
      tried.add(fragment);
      const log = probeFragment(fragment);
      if (log?.how === "whole") logs.add(log.text);
      else if (address !== "" || log?.text.startsWith('{"format":"first90.')) damages.push(damageOf(token, log));
    }
    return null;
  });
  const [log] = logs;
  if (log === undefined) return damages[0] ?? unknownIn(text);
  return logs.size > 1 ? { type: "several" } : { type: "packed", packed: packLog(log) };
};

// Bytes of another format, perhaps a later one, are handed on: whoever unpacks them says what they are.
const unknownIn = (text: string): ReadLink => {
  const [, fragment, rest] = /\/receive\/?(?:#|%23)([\w-]+)(\S*)/i.exec(text) ?? [];
  if (fragment === undefined) return { type: "none" };
  const packed = rest ? null : fromBase64url(fragment);
  return packed ? { type: "packed", packed } : { type: "damaged" };
};

// The address of a link of ours, or how a packed log below 4 MB begins.
const start = /\/receive\/?(?:\?[^\s#*]{0,200})?[#*]|(?<![\w-])(?=AQA)/gi;
const mark = /^AQA/i;

const probeFragment = (fragment: string): ProbedLog | null => {
  if (!fragment.startsWith("AQA")) return null;
  const bytes = fromBase64url(fragment.length % 4 === 1 ? fragment.slice(0, -1) : fragment);
  return bytes && probeLog(bytes);
};

const damageOf = (token: string, log: ProbedLog | null): LinkDamage => {
  const parts = token.split(gaps);
  const words = parts.findIndex((part, index) => index > 0 && part.length < LEAST_PART);
  const link = parts.slice(0, words < 0 ? parts.length : words).join("");
  if (link.length >= MIXED && /[a-z]/.test(link) !== /[A-Z]/.test(link)) return { type: "caseLost" };
  const cut = [log, probeFragment(link)].find((one) => one?.how === "cut");
  return cut ? { type: "cut", percent: cut.percent } : { type: "changed" };
};
