// The pseudo-language: every sentence has accents and is 40 % longer, so that a layout can be tried with a language
// that nobody has written yet, and a sentence that isn't in words/ shows on screen: it has no accents.

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = [..."àƀçđéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"];

/** How much longer a sentence gets: about what German adds to English. */
const LONGER = 0.4;

/** Returns the text in the pseudo-language; the extra length is added at its end, in words of eight letters. */
export const pseudo = (text: string): string => {
  const said = text.replace(/[A-Za-z]/g, (letter) => accented[plain.indexOf(letter)] ?? letter);
  const more = Math.round(text.replace(/[^A-Za-z]/g, "").length * LONGER);
  const words = Array.from({ length: Math.ceil(more / 8) }, (_none, index) =>
    "ẋ".repeat(Math.min(8, more - index * 8)),
  );
  const [, body = "", end = ""] = /^([\s\S]*?)([\s.,:;!?…]*)$/.exec(said) ?? [];
  if (more === 0) return text;
  return `${body}${text.includes(" ") ? " " : ""}${words.join(" ")}${end}`;
};

/** True for text that people read: words with a space between them, or one that starts like a sentence. */
export const isForPeople = (text: string): boolean =>
  /[A-Za-z]{2}[’']?\S*\s+\S*[A-Za-z]/.test(text) || /^[A-Z][a-z]/.test(text);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Places where a literal is compared, looked up or imported, and isn't text for people. */
const silent: Readonly<Record<string, readonly string[]>> = {
  ImportDeclaration: ["source"],
  ExportNamedDeclaration: ["source"],
  ImportExpression: ["source"],
  SwitchCase: ["test"],
  BinaryExpression: ["left", "right"],
  Property: ["key"],
  MemberExpression: ["property"],
};

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Returns the module with all its sentences in the pseudo-language; `tree` is its syntax tree. */
export const pseudoModule = (code: string, tree: unknown): string => {
  const changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const visit = (node: Node): void => {
    if (node.type === "Literal" && typeof node.value === "string" && isForPeople(node.value))
      changes.push({ start: node.start, end: node.end, text: JSON.stringify(pseudo(node.value)) });
    if (node.type === "TemplateElement") {
      const raw = code.slice(node.start, node.end);
      if (isForPeople(raw)) changes.push({ start: node.start, end: node.end, text: pseudo(raw) });
    }
    for (const [field, value] of Object.entries(node)) {
      if (silent[node.type]?.includes(field) && !(field === "key" && node.computed === true)) continue;
      for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) visit(one);
    }
  };
  if (isNode(tree)) visit(tree);
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: said }) => text.slice(0, start) + said + text.slice(end), code);
};
