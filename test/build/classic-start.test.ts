// The scripts of the start run without modules, and everything else finds in them what it found in the modules.

import { expect, test } from "vitest";
import { classicStart } from "../../build/classic-start.ts";

interface File {
  readonly type: "chunk";
  readonly name: string;
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly exports: readonly string[];
  readonly imports: readonly string[];
  code: string;
}

const chunk = (name: string, code: string, exports: readonly string[] = []): File => ({
  type: "chunk",
  name,
  fileName: `assets/${name}-1.js`,
  isEntry: name === "index",
  exports,
  imports: [...code.matchAll(/from"\.\/([^"]+)"/g)].map(([, file]) => `assets/${file}`),
  code,
});

/** Runs the plugin on these files; returns them with the modules that it has added, by their names. */
const built = (files: readonly File[]): Readonly<Record<string, string>> => {
  const bundle = Object.fromEntries(files.map((file) => [file.fileName, file]));
  const added: Record<string, string> = {};
  const { generateBundle } = classicStart("board");
  const { handler } = generateBundle as unknown as {
    handler(this: { emitFile(file: { fileName: string; source: string }): void }, options: null, all: object): void;
  };
  handler.call({ emitFile: ({ fileName, source }) => void Object.assign(added, { [fileName]: source }) }, null, bundle);
  return { ...added, ...Object.fromEntries(files.map(({ fileName, code }) => [fileName, code])) };
};

const start = () => [
  chunk("runtime", "var e=n=>({all:n});export{e as t};", ["t"]),
  chunk(
    "index",
    'const deps=["assets/index-1.js"];let n=1;var f=()=>import(`./board-1.js`).then(b=>b.b),u=import.meta.url;export{n as $,f as load,u as at};',
    ["$", "load", "at"],
  ),
  chunk("board", 'import{t as e}from"./runtime-1.js";import{$ as x}from"./index-1.js";var b=e(x+1);export{b};', ["b"]),
  chunk("later", 'import{b}from"./board-1.js";import{$ as x}from"./index-1.js";export const sum=[b,x];', ["sum"]),
];

interface Shelf {
  readonly a: { readonly $: number; readonly at: string; load(): Promise<unknown> };
  f(): unknown;
}

/** Runs the scripts as a page does: the second one once its element is added. */
const run = (files: Readonly<Record<string, string>>, fails: { once: boolean } = { once: false }) => {
  const self: { first90?: Shelf } = {};
  let added = 0;
  const script = (code = ""): unknown => new Function("self", "first90", "document", "location", code)(...page);
  const head = {
    append(element: { src: string; onload(): void; onerror(): void }) {
      added += 1;
      const failing = fails.once;
      fails.once = false;
      queueMicrotask(() => {
        if (failing) return element.onerror();
        script(files[element.src.slice(1)]);
        element.onload();
      });
    },
  };
  // In a page, `first90` is what `self` holds.
  const shelf = new Proxy({} as Shelf, {
    get: (_target, key) => Reflect.get(self.first90 ?? {}, key),
    set: (_target, key, value) => Reflect.set(self.first90 ?? {}, key, value),
  });
  const page = [self, shelf, { createElement: () => ({}), head }, { href: "https://here/" }];
  script(files["assets/index-1.js"]);
  return { shelf, added: () => added };
};

test("the first script runs at once, the second when it is asked for, and once", async () => {
  const { shelf, added } = run(built(start()));
  expect([shelf.a.$, shelf.a.at, added()]).toEqual([1, "https://here/", 0]);
  expect(await Promise.all([shelf.a.load(), shelf.a.load()])).toEqual([{ all: 2 }, { all: 2 }]);
  expect(added()).toBe(1);
});

test("one that didn’t arrive is asked for again, and its error is that of a missing part", async () => {
  const { shelf, added } = run(built(start()), { once: true });
  await expect(shelf.a.load()).rejects.toThrow("Failed to fetch dynamically imported module: /assets/board-1.js");
  expect(await shelf.a.load()).toEqual({ all: 2 });
  expect(added()).toBe(2);
});

test("all other files take the same values from a module beside each script", () => {
  const files = built(start());
  expect(files["assets/later-1.js"]).toBe(
    'import{b}from"./board-1.m.js";import{$ as x}from"./index-1.m.js";export const sum=[b,x];',
  );
  expect(files["assets/board-1.m.js"]).toBe("export const{b}=first90.b;");
  expect(files["assets/index-1.m.js"]).toBe("export const{$,load,at}=first90.a;");
});

test("what needs the second script is loaded after it, and nothing waits for it at its top", () => {
  const [runtime, index, board, later] = start();
  if (!runtime || !index || !board || !later) throw new Error("no files");
  const loading = chunk(
    "alone",
    "export const load=()=>[import(`./far-1.js`),import(`./later-1.js`),import('./runtime-1.js')];",
  );
  const far = chunk("far", 'import{sum}from"./later-1.js";export const far=()=>[sum,import(`./later-1.js`)];');
  const files = built([runtime, index, board, later, far, loading]);
  expect(files["assets/alone-1.js"]).toBe(
    "export const load=()=>[first90.l().then(()=>import(`./far-1.js`)),first90.l().then(()=>import(`./later-1.js`)),import('./runtime-1.js')];",
  );
  // Once it runs, the second script is there.
  expect(files["assets/far-1.js"]).toContain("[sum,import(`./later-1.js`)]");
  for (const [name, code] of Object.entries(files)) expect(code, name).not.toMatch(/\bawait\b/);
});

test("an export whose name is a reserved word is handed on under it", () => {
  const [runtime, index, board] = start();
  if (!runtime || !index || !board) throw new Error("no files");
  const files = built([runtime, index, { ...board, exports: ["b", "in"] }]);
  expect(files["assets/board-1.m.js"]).toBe("const{b,in:in_}=first90.b;export{b,in_ as in};");
});

test("what a script can’t do fails the build", () => {
  const [runtime, index, board] = start();
  if (!runtime || !index || !board) throw new Error("no files");
  expect(() => built([runtime, index])).toThrow("no file named board");
  expect(() => built([runtime, { ...index, code: "export default 1;" }, board])).toThrow("exports in a way");
  expect(() => built([runtime, index, { ...board, code: 'import*as e from"./runtime-1.js";' }])).toThrow(
    "imports in a way",
  );
});
