// The fields behind the # of a link to the join page, as they are found in a text that was pasted.

import { gaps, tokenAt } from "../transfer/link-readings.ts";

export interface JoinFields {
  /** Returns a secret: its kind and 43 characters, whatever follows them; null if it isn't there. */
  secret(name: string, kind: string): string | null;
  /** Returns what a field says, still as it is written in an address; empty if it isn't there. */
  value(name: string): string;
}

/** A link has fewer characters. */
const MAX_LENGTH = 1_000;
/** A text with more of them was made to keep a phone busy. */
const MAX_LINKS = 24;

/** Returns the fields of each link to the join page in one reading of a text. */
export const joinFieldsIn = (reading: string): readonly JoinFields[] =>
  [...reading.matchAll(address)].slice(0, MAX_LINKS).map(({ 0: { length }, index }) => {
    const [link = ""] = reading.slice(index + length, index + length + MAX_LENGTH).split("/join");
    const fields = link.split("&").map(splitOnce);
    // Whatever a redirector adds comes behind our own.
    const find = (wanted: string) => fields.findIndex(([name]) => name === wanted);
    const written = (name: string): string => fields[find(name)]?.[1] ?? "";
    return {
      secret: (name, kind) =>
        new RegExp(`^${kind}_[\\w-]{43}`).exec(tokenAt(written(name), 0).replace(gaps, ""))?.[0] ?? null,
      value(name) {
        const isLast = find(name) === fields.length - 1;
        return isLast
          ? (/^[\w.!~*'()%:/-]*[\w%-]/.exec(written(name))?.[0] ?? "")
          : written(name).replace(/[\s>|=]+/g, "");
      },
    };
  });

const address = /\/join\/?(?:\?[^\s#]{0,200})?(?:#|%23)/gi;

const splitOnce = (field: string): readonly [string, string] => {
  const at = field.indexOf("=");
  return at < 0 ? [field, ""] : [field.slice(0, at).replace(gaps, ""), field.slice(at + 1)];
};
