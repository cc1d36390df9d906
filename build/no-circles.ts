// Refuses a build in which files import each other: whichever runs first would see half of the other, with no error.

import type { Plugin } from "vite";

/** Returns the plugin; it fails the build and names the circle. */
export const noCircles = (): Plugin => ({
  name: "first90:no-circles",
  apply: "build",
  generateBundle(_options, bundle) {
    const circle = findCircle((file) => {
      const chunk = bundle[file];
      return chunk?.type === "chunk" ? chunk.imports : [];
    }, Object.keys(bundle));
    if (circle) throw new Error(`Files of the build import each other: ${circle.join(" → ")}. See build/chunks.ts.`);
  },
});

/** Returns a path along `importsOf` that ends where it began; null if there is none. */
export const findCircle = (
  importsOf: (file: string) => readonly string[],
  files: readonly string[],
): readonly string[] | null => {
  const clear = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (clear.has(file)) return null;
    for (const next of importsOf(file)) {
      const circle = visit(next, [...way, file]);
      if (circle) return circle;
    }
    clear.add(file);
    return null;
  };
  for (const file of files) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
};
