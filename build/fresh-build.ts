// Tells whether dist/ is what a build of the present sources would make. By content: times change with every checkout, and
// a folder without git has no commit.

import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Everything that a build reads, apart from installed packages, which the lock file names. */
const parts = /^(src|build|public|index\.html|vite\.config\.ts|tsconfig.*\.json|package(-lock)?\.json|\.env.*)$/;
const STAMP = ".built-from";

interface Stamp {
  readonly sources: string;
  /** Of the built files, so that a folder that lost some, or was built by other means, doesn't count. */
  readonly files: string;
}

/** Returns whether the app is built from these sources, in this language, and whole. */
export const isFresh = (root: string, language = process.env.FIRST90_LANGUAGE): boolean => {
  const dist = join(root, "dist");
  const stamp = readStamp(dist);
  return stamp !== null && stamp.files === filesOf(dist) && stamp.sources === sourcesOf(root, language);
};

/** Notes in the folder which sources it was built from; to be called when all else is in it. */
export const stampBuild = (dist: string, sources: string): void =>
  writeFileSync(join(dist, STAMP), JSON.stringify({ sources, files: filesOf(dist) } satisfies Stamp));

/** Returns a text that changes whenever a build may turn out differently. */
export const sourcesOf = (root: string, language = process.env.FIRST90_LANGUAGE): string => {
  const hash = createHash("sha256").update(`language ${language ?? ""}\n`);
  for (const name of names(root).filter((one) => parts.test(one))) addContent(hash, root, name);
  return hash.digest("hex");
};

const addContent = (hash: Hash, root: string, name: string): void => {
  const path = join(root, name);
  // An editor's lock may be a link to nothing.
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts) return;
  if (facts.isDirectory()) {
    for (const inner of names(path)) addContent(hash, root, `${name}/${inner}`);
    return;
  }
  const content = readFileSync(path);
  hash.update(`${name} ${content.length}\n`).update(content);
};

const filesOf = (dist: string): string => {
  const hash = createHash("sha256");
  const add = (folder: string): void => {
    for (const name of names(join(dist, folder))) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const facts = statSync(join(dist, path), { throwIfNoEntry: false });
      if (facts?.isDirectory()) add(path);
      else if (facts && path !== STAMP) hash.update(`${path} ${facts.size}\n`);
    }
  };
  add("");
  return hash.digest("hex");
};

const names = (folder: string): readonly string[] => readdirSync(folder).sort();

const readStamp = (dist: string): Stamp | null => {
  try {
    return JSON.parse(readFileSync(join(dist, STAMP), "utf8")) as Stamp;
  } catch {
    return null;
  }
};
