// How the team's call is joined: a link, a number to dial, a PIN. In the directory on this phone, beside people and their
// numbers: in no log, export or transfer.

import { anyText, record } from "../../formats/json/shape.ts";
import { keptValue } from "../kept/kept-values.ts";
import type { RelayPorts } from "../ports/relay-ports.ts";
import { callHref } from "./directory.ts";

export interface CallAddress {
  /** Begins with https://; empty if there is none. */
  readonly link: string;
  /** As people write it; empty if there is none. */
  readonly number: string;
  /** Digits; empty if none is asked for. */
  readonly pin: string;
}

/** What can't be joined as it was typed; `pinAlone`: a PIN for no call. */
export type CallProblem = "link" | "number" | "pin" | "pinAlone";

type CheckedCall =
  /** Null if nothing was typed: there is no call then. */
  { readonly ok: true; readonly call: CallAddress | null } | { readonly ok: false; readonly problem: CallProblem };

export const noCall: CallAddress = { link: "", number: "", pin: "" };

const stored = keptValue<CallAddress>("directory.call", record({ link: anyText, number: anyText, pin: anyText }));

/** Returns the address as it is kept, or the first thing that is wrong with it. */
export const checkCall = (typed: CallAddress): CheckedCall => {
  const link = typed.link.trim();
  const number = typed.number.trim().replace(/^tel:/i, "").replace(/\s+/g, " ");
  const pin = typed.pin.replace(/[\s-]/g, "");
  if (link !== "" && !isLink(link)) return { ok: false, problem: "link" };
  if (number !== "" && callHref(number) === null) return { ok: false, problem: "number" };
  if (pin !== "" && !/^\d{3,16}#?$/.test(pin)) return { ok: false, problem: "pin" };
  if (link === "" && number === "") return pin === "" ? { ok: true, call: null } : { ok: false, problem: "pinAlone" };
  return { ok: true, call: { link, number, pin } };
};

// No name or password in front of the host, and nothing that a chat would cut the link at.
const isLink = (text: string): boolean =>
  text.length <= 500 && /^https:\/\/[^\s/?#@<>"\\]+(?:[/?#][^\s<>"\\]*)?$/i.test(text);

/** Resolves to the team's call; null if none is kept, or if what is kept can't be joined. */
export const readCall = async ({ kept }: Pick<RelayPorts, "kept">): Promise<CallAddress | null> => {
  const call = await stored.read(kept);
  const checked = call && checkCall(call);
  return checked?.ok ? checked.call : null;
};

/** Resolves once the call is durable; null forgets it. */
export const keepCall = ({ kept }: Pick<RelayPorts, "kept">, call: CallAddress | null): Promise<void> =>
  stored.write(kept, call);
