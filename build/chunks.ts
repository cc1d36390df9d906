// Which file a module goes into that several screens share. What the board of an incident needs before it is drawn comes
// in one file with it; the rest in files that a cold start doesn't read.

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** The modules whose whole static tree is needed before the board is drawn. */
const early = /[\\/]src[\\/](main\.tsx|compose-kit\.ts|ui[\\/]screens[\\/]incident[\\/]IncidentRoute\.tsx)$/;

/** Returns "shared" for a module that the board needs, "later" for any other. */
export const sharedChunk = (id: string, graph: ModuleGraph): "shared" | "later" =>
  isEarly(id, graph) ? "shared" : "later";

/** Returns the way to put modules into the chunk `name`, but for those that the board needs. */
export const laterChunk =
  (name: string) =>
  (id: string, graph: ModuleGraph): string | null =>
    isEarly(id, graph) ? null : name;

const isEarly = (id: string, graph: ModuleGraph): boolean => {
  const seen = new Set<string>();
  const reaches = (one: string): boolean => {
    if (early.test(one)) return true;
    if (seen.has(one)) return false;
    seen.add(one);
    return graph.getModuleInfo(one)?.importers.some(reaches) ?? false;
  };
  return reaches(id);
};
