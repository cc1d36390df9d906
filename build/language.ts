// A language is a build: the build swaps the sentences of words/ for those of words.<language>/, so that a phone
// carries one language and looks nothing up. A file that isn't translated yet stays English.

import { existsSync } from "node:fs";
import type { Plugin } from "vite";
import { pseudoModule } from "./pseudo.ts";

/** The language of the sources. */
const ENGLISH = "en";

/** The pseudo-language is made from the English sentences and has no files of its own. */
export const PSEUDO = "xx";

/** Returns the language to build, named by FIRST90_LANGUAGE. */
export const languageOf = (env: Readonly<Record<string, string | undefined>>): string =>
  env.FIRST90_LANGUAGE || ENGLISH;

/** Returns the path of a module in that language; the same path if that language has no version of it. */
export const inLanguage = (path: string, language: string, isThere: (path: string) => boolean = existsSync): string => {
  const translated = path.replace(/\/(words|content)\/(?=[^/]*$|templates\/)/, `/$1.${language}/`);
  return translated !== path && isThere(translated) ? translated : path;
};

/** Returns the plugin that builds in the language; for English it does nothing. */
export const language = (chosen = languageOf(process.env)): Plugin => ({
  name: "first90:language",
  enforce: "post",
  async resolveId(source, importer, options) {
    if (chosen === ENGLISH || chosen === PSEUDO || !/\/(?:words|content)\//.test(source)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && inLanguage(found.id, chosen);
  },
  transform(code, id) {
    if (chosen !== PSEUDO || !/\/src\/(?:.*\/)?words\/[\w-]+\.ts$/.test(id)) return null;
    return { code: pseudoModule(code, this.parse(code)), map: null };
  },
});
