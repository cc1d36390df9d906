// What the sources say to people, read from their syntax trees, so that no branch is left out.

import { parseAst } from "vite";
import { isForPeople } from "../../../build/pseudo.ts";
import { sources, textOf } from "../app/house.ts";

interface Said {
  readonly file: string;
  /** A value that is filled in is read as "7". */
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Places where a literal is compared, looked up or imported. */
const silent: Readonly<Record<string, readonly string[]>> = {
  ImportDeclaration: ["source"],
  ExportNamedDeclaration: ["source"],
  ImportExpression: ["source"],
  SwitchCase: ["test"],
  BinaryExpression: ["left", "right"],
  Property: ["key"],
  MemberExpression: ["property"],
};

/** A type says nothing; an expression with a type beside it does. */
const isType = ({ type, expression }: Node): boolean => type.startsWith("TS") && expression === undefined;

/** Engineers read these; the relay's are for its operator. */
const isDefect = ({ type, callee }: Node): boolean =>
  type === "NewExpression" && isNode(callee) && /Error$|Exception$/.test(String(callee.name));

const cooked = ({ quasis }: Node): string =>
  (quasis as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked).join("7");

/** Returns the texts of a module that people read. */
export const saidIn = (file: string, code: string): readonly Said[] => {
  const said: Said[] = [];
  const visit = (node: Node): void => {
    if (isType(node) || (isDefect(node) && !file.startsWith("relay/"))) return;
    if (node.type === "Literal" && typeof node.value === "string") said.push({ file, text: node.value });
    if (node.type === "TemplateLiteral") said.push({ file, text: cooked(node) });
    for (const [field, value] of Object.entries(node)) {
      if (silent[node.type]?.includes(field)) continue;
      for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) visit(one);
    }
  };
  visit(parseAst(code, { lang: "ts" }) as unknown as Node);
  return said.filter(({ text }) => isForPeople(text));
};

/** Rooms that consist of words, beside every words/. The dictionary of transfers is frozen, and the rest is SQL. */
const isRoom = (file: string): boolean =>
  /(^|\/)words\//.test(file) ||
  (/^(?:formats|practice\/formats|relay)\//.test(file) &&
    !/log-dictionary|sms-count|relay\/store\/(?:queries|migrations)/.test(file));

/** Three words in a row, as a person writes them; other programs read the rest of what is said outside words/. */
const isSentence = (text: string): boolean =>
  /(?:^|\s)[A-Za-z7’']+ [a-z7’']+,? [a-z7’']{2,}/.test(text) && !/[<>={}]|&&|\|\|/.test(text);

/** Everything that the app and the relay say to people, place by place; not the cards and the stories. */
export const allSaid: readonly Said[] = sources
  .filter((file) => file.endsWith(".ts") && isRoom(file))
  .flatMap((file) => saidIn(file, textOf(file)))
  .filter(({ file, text }) => /(^|\/)words\//.test(file) || isSentence(text));
