// A walk through the app with one thumb: tap after tap, noting what was tapped and which taps lost the focus.

import type { Locator, Page } from "playwright-core";
import { createPhone, type Phone, type PhoneOptions, untilSaved } from "../browser/phone.ts";
import { writtenFacts } from "../browser/written-facts.ts";
import { seenButtons } from "./button-kind.ts";
import { type Thumb, thumbOn, untilTapsCount } from "./tap.ts";

export interface Walk {
  readonly phone: Phone;
  readonly page: Page;
  open(address: string): Promise<void>;
  /** Taps the first button with this name, or `target`. */
  tap(name: string | RegExp, target?: Locator): Promise<void>;
  /** Taps a button of the open sheet. */
  sheet(name: string | RegExp): Promise<void>;
  /** Resolves once no sheet is open. */
  sheetGone(): Promise<void>;
  heading(name: string | RegExp): Promise<void>;
  says(words: string | RegExp): Promise<void>;
  fill(field: string, text: string): Promise<void>;
  /** Resolves once the board is there and its log saved. */
  toBoard(): Promise<void>;
  /** Notes a result of a tap outside the log, such as something that left the phone. */
  note(what: string): void;
  /** What has been tapped so far, each kind once. */
  kinds(): readonly string[];
  /** The taps after which nothing had the focus. */
  lost(): readonly string[];
  notes(): readonly string[];
}

const named = (name: string | RegExp) => (typeof name === "string" ? { name, exact: true } : { name });

/** Returns the walk of this thumb on the phone. */
const createWalk = (phone: Phone, thumb: Thumb): Walk => {
  const { page } = phone;
  const kinds = new Set<string>();
  const lost: string[] = [];
  const notes: string[] = [];
  let before: string | null = null;
  const tap: Walk["tap"] = async (name, target = page.getByRole("button", named(name)).first()) => {
    await target.waitFor();
    if (before !== null && (await page.evaluate(() => document.activeElement === document.body))) lost.push(before);
    before = String(name);
    for (const { kind } of await seenButtons(target)) kinds.add(kind);
    await thumb.tap(target);
  };
  return {
    phone,
    page,
    tap,
    async open(address) {
      await page.goto(address);
      before = null;
    },
    sheet: (name) => tap(name, page.getByRole("dialog").getByRole("button", named(name)).first()),
    sheetGone: () => page.getByRole("dialog").waitFor({ state: "detached" }),
    heading: (name) => page.getByRole("heading", { name }).first().waitFor(),
    says: (words) => page.getByText(words).first().waitFor(),
    fill: (field, text) => page.getByRole("textbox", { name: field, exact: true }).fill(text),
    async toBoard() {
      await page.locator("[data-next-move]").waitFor();
      await untilSaved(page);
    },
    note: (what) => void notes.push(what),
    notes: () => notes,
    kinds: () => [...kinds].toSorted(),
    lost: () => lost,
  };
};

export type NewPhone = (options: PhoneOptions) => Promise<Phone>;

export interface Walked {
  /** What was logged and noted, in a form that can be compared between walks. */
  readonly log: readonly string[];
  readonly kinds: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Walks as `route` says on a new phone, with a thumb whose taps are double ones `gapMs` apart; single ones if it is
 * null.
 */
export const walkWith = async (
  gapMs: number | null,
  route: (walk: Walk) => Promise<void>,
  newPhone: NewPhone = createPhone,
): Promise<Walked> => {
  const phone = await newPhone({ browser: `tapped ${gapMs}` });
  try {
    const walk = createWalk(phone, await thumbOn(phone.page, gapMs));
    await route(walk);
    await untilTapsCount(phone.page);
    const log = [...(await writtenFacts(phone.page)).map(saying), ...walk.notes()].map(ofAnyIncident);
    return { log, kinds: walk.kinds(), lost: walk.lost() };
  } finally {
    await phone.close();
  }
};

/** Times, ids and what is named after them differ from walk to walk; the content doesn't. */
const saying = ({ type, data }: { readonly type: string; readonly data: unknown }): string => {
  if (type === "pack.frozen/3" || type === "drill.started/1") return type;
  return `${type} ${JSON.stringify(data, (key, value: unknown) => {
    if (typeof value === "number" && value > 1e11) return "a time";
    return key === "text" || key === "items" || /^[0-9a-f-]{36}$/.test(String(value)) ? "…" : value;
  })}`;
};

/** Channels and files are named by the minute of the declaration, and by four signs of the incident. */
const ofAnyIncident = (text: string): string =>
  text.replace(/\b(inc|drill|first90)-\d{8}-\d{4}(-[0-9a-z]{4}(?![0-9a-z]))?/g, "$1-…");
