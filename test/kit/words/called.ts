// What the words say when they are filled in. Functions are found in the syntax trees, and called with every mixture of
// samples for the types of their parameters.

import { resolve } from "node:path";
import { parseAst } from "vite";
import { sources, textOf } from "../app/house.ts";

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const ana = { id: "person-1", name: "Ana" };
const nobody = { id: "person-2", name: "" };
const lead = { id: "ops", name: "ops lead" };

/** By the type as it is written; a function with a parameter of another type isn't called here. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  string: ["checkout"],
  "string | null": [null, "checkout"],
  "string | undefined": [undefined, "checkout"],
  "readonly string[]": [["checkout"], ["checkout", "payments"], ["a1", "b2", "c3", "d4", "e5"]],
  number: [0, 1, 2, 41],
  "number | null": [null, 1, 41],
  boolean: [true, false],
  "1 | 2": [1, 2],
  Person: [ana, nobody],
  "Person | null": [null, ana, nobody],
  Role: [{ id: "ic", name: "incident commander" }, lead],
  MarkedPhase: ["mitigating", "monitoring", "resolved"],
  Audience: ["engineering", "customers"],
  "readonly Audience[]": [[], ["engineering"], ["engineering", "press"]],
  ClockRest: ["over", "told-resolved", "untold", "no-clock"],
  DrillEnd: ["finished", "stopped", "real-incident"],
  Instant: [1_795_230_131_000],
};

interface Callable {
  readonly path: readonly string[];
  readonly types: readonly string[];
}

/** Without the type beside it; an arrow function has a flag of the same name. */
const inner = (node: Node): Node => (typeof node.expression === "object" ? inner(node.expression as Node) : node);

const nameOf = ({ name, value }: Node): string => String(name ?? value);

const callablesIn = (code: string): readonly Callable[] => {
  const found: Callable[] = [];
  const visit = (node: Node, path: readonly string[]): void => {
    if (node.type === "ObjectExpression")
      for (const property of node.properties as readonly Node[])
        if (property.type === "Property") visit(inner(property.value as Node), [...path, nameOf(property.key as Node)]);
    if (node.type !== "ArrowFunctionExpression") return;
    const types = (node.params as readonly Node[]).map((param) => {
      const type = (param.typeAnnotation as Node | null)?.typeAnnotation as { start: number; end: number } | undefined;
      return type ? code.slice(type.start, type.end) : "none";
    });
    found.push({ path, types });
  };
  for (const { type, declaration } of (parseAst(code, { lang: "ts" }) as unknown as { body: readonly Node[] }).body) {
    if (type !== "ExportNamedDeclaration" || (declaration as Node | null)?.type !== "VariableDeclaration") continue;
    for (const { id, init } of (declaration as Node).declarations as readonly { id: Node; init: Node | null }[])
      if (init) visit(inner(init), [nameOf(id)]);
  }
  return found;
};

const mixtures = (types: readonly string[]): readonly (readonly unknown[])[] =>
  types.reduce<readonly (readonly unknown[])[]>(
    (before, type) => before.flatMap((args) => (samples[type] ?? []).map((sample) => [...args, sample])),
    [[]],
  );

interface Called {
  readonly name: string;
  readonly text: string;
}

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Returns what the words of every words/ say with samples filled in; empty texts say nothing. */
export const callAll = async (): Promise<readonly Called[]> => {
  const files = sources.filter((file) => /(^|\/)words\//.test(file));
  const called = files.map(async (file) => {
    const words = (await import(resolve(import.meta.dirname, "../../../src", file))) as Record<string, unknown>;
    return callablesIn(textOf(file)).flatMap(({ path, types }) => {
      const say = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], words);
      return mixtures(types).flatMap((args) =>
        textsIn((say as (...args: readonly unknown[]) => unknown)(...args)).map((text) => ({
          name: `${file} ${path.join(".")}(${args.map((arg) => JSON.stringify(arg)).join(", ")})`,
          text,
        })),
      );
    });
  });
  return (await Promise.all(called)).flat().filter(({ text }) => text !== "");
};
