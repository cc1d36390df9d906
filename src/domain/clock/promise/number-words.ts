// Numbers as people write them out: "six", "forty-five".

const units = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const teens = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The hours of a clock in words, as part of a pattern. */
export const hourWords = units.join("|");

/** Any number below a hundred in words, as part of a pattern. */
export const numberWords = `(?:${tens.join("|")})(?:[ -](?:${units.slice(0, 9).join("|")}))?|${[...units, ...teens].reverse().join("|")}`;

/** Returns the number that the digits or words mean; 0 if they mean none. */
export const numberOf = (words: string): number => {
  const [first = "", second = ""] = words.toLowerCase().split(/[ -]/);
  const small = [...units, ...teens].indexOf(first) + 1;
  const ten = tens.indexOf(first) + 2;
  return Number(words) || small || (ten > 1 ? ten * 10 + units.indexOf(second) + 1 : 0);
};
