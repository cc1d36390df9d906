// Makes the files of the start classic scripts: browsers keep the compiled code of those, and compile a module anew at
// each start, function by function, while somebody waits.

import { readFileSync } from "node:fs";
import { type Plugin, parseAst, type Rolldown } from "vite";

type Chunk = Rolldown.OutputChunk;

/**
 * Where the page keeps what the first script exports (`a`), what the second does (`b`), how to load that one (`l`), and
 * what a module would know of itself (`m`).
 */
const SHELF = "first90";

/**
 * Returns the plugin. The entry and the file named `second`, which it loads first of all, become scripts; for all other
 * files each has a module beside it that hands on what the script exports.
 */
export const classicStart = (second: string): Plugin => ({
  name: "first90:classic-start",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html) => html.replace('<script type="module" crossorigin src', "<script defer src"),
  },
  // The names of the files are given before their code is changed here: two contents must not share one.
  augmentChunkHash: () => readFileSync(import.meta.filename, "utf8"),
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
      const entry = chunks.find(({ isEntry }) => isEntry);
      const late = chunks.find(({ name }) => name === second);
      if (!entry || !late) throw new Error(`The build has no entry, or no file named ${second}`);
      const handing: readonly (readonly [Chunk, string])[] = [
        [entry, `${SHELF}.a`],
        [late, `${SHELF}.b`],
      ];
      for (const [{ fileName, exports }, from] of handing) {
        const module = fileName.replace(/\.js$/, ".m.js");
        this.emitFile({ type: "asset", fileName: module, source: handOn(exports, from) });
        // Those that load a part name what it needs.
        for (const chunk of chunks) {
          chunk.code = chunk.code.replaceAll(`"${fileName}"`, `"${module}"`);
          if (chunk !== entry && chunk !== late) {
            chunk.code = chunk.code.replaceAll(`/${baseOf(fileName)}`, `/${baseOf(module)}`);
          }
        }
      }
      // No module waits at its top for the second script: of two that do so at once, WebKit runs one too early.
      const needsLate = needing(late, chunks);
      for (const chunk of chunks)
        if (!needsLate.has(chunk.fileName)) chunk.code = afterLate(chunk.code, late.fileName, needsLate);
      const originOf = (file: string): string => {
        if (file === baseOf(entry.fileName)) return `${SHELF}.a`;
        const chunk = chunks.find(({ fileName }) => baseOf(fileName) === file);
        if (!chunk || chunk === late) throw new Error(`${file} can't be a part of a script`);
        return toFunction(chunk, originOf, "()");
      };
      entry.code = `self.${SHELF}={m:{url:location.href},l:${loaderOf(late.fileName)}};${SHELF}.a=${toFunction(
        entry,
        originOf,
        "()",
      )}`;
      late.code = `${SHELF}.f=${toFunction(late, originOf)}`;
    },
  },
});

/** Returns the names of the files that can't run without `late`: itself, and those that import it directly or not. */
const needing = (late: Chunk, chunks: readonly Chunk[]): ReadonlySet<string> => {
  const needs = new Set([late.fileName]);
  for (let before = 0; before < needs.size; ) {
    before = needs.size;
    for (const { fileName, imports } of chunks) if (imports.some((one) => needs.has(one))) needs.add(fileName);
  }
  return needs;
};

/** Returns the code of a file that runs before the second script: it loads that one before what needs it. */
const afterLate = (code: string, late: string, needsLate: ReadonlySet<string>): string =>
  code.replaceAll(/import\([`"']\.{1,2}\/([^`"']+)[`"']\)/g, (importing: string, path: string) => {
    const wanted = [...needsLate].find((one) => one.endsWith(`/${path}`));
    if (wanted === undefined) return importing;
    return wanted === late ? `${SHELF}.l()` : `${SHELF}.l().then(()=>${importing})`;
  });

const baseOf = (fileName: string): string => fileName.replace(/^.*\//, "");

/** Returns the code that loads the second script once, and again if that failed, and resolves to what it exports. */
const loaderOf = (fileName: string): string =>
  `(p=>()=>p??=new Promise((y,n)=>{let s=document.createElement("script");s.src="/${fileName}";s.onload=y;s.onerror=()=>n(TypeError("Failed to fetch dynamically imported module: "+s.src));document.head.append(s)}).then(()=>${SHELF}.b??=${SHELF}.f(),e=>{p=null;throw e}))()`;

/** Returns a module with the exports of a script; a reserved word can be the name of an export, but not of a variable. */
const handOn = (names: readonly string[], from: string): string => {
  const taken = names.filter((name) => reserved.test(name));
  const own = names.map((name) => (reserved.test(name) ? `${name}:${name}_` : name));
  return taken.length === 0
    ? `export const{${own.join()}}=${from};`
    : `const{${own.join()}}=${from};export{${names.map((name) => (reserved.test(name) ? `${name}_ as ${name}` : name)).join()}};`;
};

const reserved = /^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|null|this|true|void|with)$/;

/** Returns a function that runs a module's code, without its imports and exports, and returns what it exported. */
const toFunction = ({ code, fileName }: Chunk, originOf: (file: string) => string, call = ""): string => {
  let body = "";
  let from = 0;
  const names: string[] = [];
  for (const node of parseAst(code).body) {
    if (node.type === "ImportDeclaration") {
      const imported = node.specifiers.map((one) => {
        if (one.type !== "ImportSpecifier" || one.imported.type !== "Identifier")
          throw new Error(`${fileName} imports in a way that a script can't`);
        return `${one.imported.name}:${one.local.name}`;
      });
      body += `${code.slice(from, node.start)}const{${imported.join()}}=${originOf(baseOf(node.source.value))};`;
      from = node.end;
    } else if (node.type === "ExportNamedDeclaration" && node.declaration === null && node.source === null) {
      for (const { local, exported } of node.specifiers) {
        if (local.type !== "Identifier" || exported.type !== "Identifier")
          throw new Error(`${fileName} exports in a way that a script can't`);
        names.push(`${exported.name}:${local.name}`);
      }
      body += code.slice(from, node.start);
      from = node.end;
    } else if (node.type.startsWith("Export")) throw new Error(`${fileName} exports in a way that a script can't`);
  }
  body += code.slice(from);
  const strict = `"use strict";${body.trim().replace(/;$/, "")};return{${names.join()}}`;
  return `(()=>{${strict.replaceAll("import.meta", `${SHELF}.m`)}})${call}`;
};
