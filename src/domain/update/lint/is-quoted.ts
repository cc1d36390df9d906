// Whether words are spoken about, not said: “human error” in quotation marks blames nobody.

/** Returns true if the place is all that stands between two quotation marks. */
export const isQuoted = (text: string, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  /["“‘]/.test(text.charAt(from - 1)) && /["”’]/.test(text.charAt(to));
