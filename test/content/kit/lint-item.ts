// The rules for one item of a list: one short imperative, one action (ux rules, list items).

// The verbs that items begin with. Add a new one here on purpose: any other first word is a finding.
const verbs = new Set(
  `add announce answer ask be block call check choose collect compare compete confirm coordinate count decide
  escalate estimate export fail find get give go hand have hold isolate keep lead list look make mitigate
  monitor move name note open own pick post read release relieve reload renew repeat report revoke roll save say
  send set shed speak start stay stop take tell thank treat try undo weigh write
  argue blame change debug disappear judge let press promise question speculate talk type`
    .trim()
    .split(/\s+/),
);

/** Returns the number of words; a lone sign such as "—" isn't one. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Returns what is wrong with an item; `negative` ones begin with "Don’t". */
export const itemFindings = (text: string, form: "positive" | "negative" = "positive"): readonly string[] => {
  const [first = "", second = ""] = text.split(/[\s:,]+/);
  const verb = form === "negative" ? second : first.toLowerCase();
  const words = countWords(text);
  return [
    ...(words <= 12 ? [] : [`has ${words} words, more than 12`]),
    ...(form === "negative" && first !== "Don’t" ? ['does not begin with "Don’t"'] : []),
    ...(form === "positive" && /^don’t$|^do$/i.test(first) ? ["is a prohibition among imperatives"] : []),
    ...(verbs.has(verb) ? [] : [`does not begin with a known imperative, but with "${verb}"`]),
    ...(form === "positive" && !/^\p{Lu}/u.test(text) ? ["does not begin with a capital"] : []),
    ...(/[.!?;…]/.test(text) ? ["is more than one plain sentence: . ! ? ; or …"] : []),
    ...(/\bthen\b/i.test(text) ? ['says "then"'] : []),
    ...[...text.matchAll(/\band (\p{L}+)/giu)]
      .filter(([, next = ""]) => verbs.has(next.toLowerCase()))
      .map(([pair]) => `joins two actions: "${pair}"`),
  ];
};
