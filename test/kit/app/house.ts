// The sources of src/ and their imports, read as text, without a compiler.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const src = resolve(import.meta.dirname, "../../../src");

export interface Edge {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Every TypeScript file of src/, as "domain/incident/fold.ts". */
export const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(sep).join("/"));

/** Returns the folder of src/ that a file is in; practice's own folders count separately: "practice/ui". */
export const folderOf = (file: string): string => {
  const [top = "", next = ""] = file.split("/");
  return top === "practice" && !next.includes(".") ? `${top}/${next}` : top;
};

const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)["']([^"'\s]+)["']/g;

/** Returns what a file imports: a path under src/, or "package:" and a name. */
export const edgesOf = (file: string, text: string): readonly Edge[] =>
  [...text.matchAll(importPattern)].map(([, specifier = ""]) => {
    const to = specifier.startsWith(".")
      ? relative(src, join(src, dirname(file), specifier))
          .split(sep)
          .join("/")
      : specifier;
    return { file, from: folderOf(file), to: specifier.startsWith(".") ? to : `package:${specifier}` };
  });

/** Returns the text of a file of src/. */
export const textOf = (file: string): string => readFileSync(join(src, file), "utf8");

export const edges = sources.flatMap((file) => edgesOf(file, textOf(file)));
