// The call in a text that leaves the phone: the reader gets its address, the log only the words that it was there.

import type { UpdateFormat } from "../../domain/incident/course/facts.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Audience, UpdateStatus } from "../../domain/pack/pack.ts";
import { lengthOf } from "../../formats/landing/landings.ts";
import type { SmsCount } from "../../formats/landing/sms-count.ts";
import type { CallAddress } from "../team/call-address.ts";
import { actionWords } from "../words/action-words.ts";
import type { ReadyUpdate } from "./post-update.ts";

/** Returns the line that says how to join. */
export const callLine = ({ link, number, pin }: CallAddress): string =>
  actionWords.call([link, number, pin === "" ? "" : `PIN ${pin}`].filter((part) => part !== ""));

/** Returns whether the call may be named: in the first status to engineering, and to nobody else ever. */
export const mayNameCall = (
  { told }: Pick<Incident, "told">,
  { audience, status }: { readonly audience: Audience; readonly status: UpdateStatus },
): boolean => audience === "engineering" && status !== "resolved" && !told.engineering;

/** Returns the update with the line at its end. */
export const withCall = (update: ReadyUpdate, call: CallAddress): ReadyUpdate => ({
  ...update,
  text: withLine(update.text, callLine(call), update.format),
  kept: withLine(withoutCall(update.text, call), actionWords.callLeftOut, update.format),
});

/** Returns the update as it is; if somebody typed the address into it, the log gets it without. */
export const hidingCall = (update: ReadyUpdate, call: CallAddress): ReadyUpdate => {
  const kept = withoutCall(update.text, call);
  return kept === update.text ? update : { ...update, kept };
};

/** Returns the text with the line at its end, as the format has lines. */
export const withLine = (text: string, line: string, format: UpdateFormat | "plain" = "plain"): string =>
  `${text}${between[format]}${line}`;

const between = { slack: "\n", markdown: "\n\n", email: "\n", sms: " ", plain: "\n" } as const;

/** Returns the length of an SMS; null for other formats. */
export const smsOf = ({ format, text }: ReadyUpdate): SmsCount | null => lengthOf(text, format);

const withoutCall = (text: string, { link, number, pin }: CallAddress): string => {
  const named = [link, number].filter((part) => part !== "");
  const hidden = named.reduce((rest, part) => rest.replaceAll(part, actionWords.callHidden), text);
  return pin === "" ? hidden : hidden.replace(new RegExp(`(PIN\\W{0,3})${pin}`, "gi"), `$1${actionWords.callHidden}`);
};
