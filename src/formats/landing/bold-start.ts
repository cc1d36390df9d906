// What is bold in a line of an update, by how its format writes it.

/** How bold is written in a text: with a mark around it, or not at all, where a line may begin with its label. */
export type BoldMark = "*" | "**" | "label";

/** Returns the words that a line begins with in bold, without the marks, and what follows; without any, "" and the line. */
export const boldStart = (line: string, bold: BoldMark): readonly [start: string, rest: string] => {
  const [whole = "", start = ""] = beginnings[bold].exec(line) ?? [];
  return [start, line.slice(whole.length)];
};

const beginnings: Readonly<Record<BoldMark, RegExp>> = {
  "*": /^\*(?=\S)(.+?)(?<=\S)\*(?=\s|$)/,
  "**": /^\*\*(?=\S)(.+?)(?<=\S)\*\*(?=\s|$)/,
  label: /^((?:\[\w+\] )?\p{Lu}[\p{L} ’]{1,30}:)(?=\s)/u,
};
