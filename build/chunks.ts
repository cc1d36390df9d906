// Which file a module goes into. What the board of an incident needs before it is drawn comes in one file with it; all
// else comes by the room of the house that asks for it: few files, because each costs a slow phone some milliseconds,
// and because larger ones pack better. No file may need another that needs it: rooms stand on "later", "later" on
// "logs", "logs" on what comes soon after the start, and that on what the start has.

interface ModuleGraph {
  getModuleInfo(id: string): ModuleNode | null;
}

interface ModuleNode {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
  readonly importedIds: readonly string[];
}

const from = (path: string): RegExp => new RegExp(`/src/(?:${path})`);

/** The modules whose whole static tree is needed before the board is drawn. */
const early = from("boot/(?:main|compose-app)\\.tsx?|ui/screens/incident/IncidentRoute\\.tsx");

/** What comes by itself once the first screen is drawn: all that it needs, and nothing else, comes with it. */
const soon: Readonly<Record<string, RegExp>> = {
  notices: from("ui/screens/notices/Notices\\.tsx"),
  update: from("ui/screens/incident/update/(?:UpdateScreen|LintPanel)\\.tsx"),
};

/** What is opened together: files by which a room is entered. A file that is loaded by itself and stands in no room is its own. */
const rooms: Readonly<Record<string, RegExp>> = {
  command: from("ui/screens/(?:handover|overview|incident/(?:closing|decisions|handoff|log|sent|work))/"),
  carry: from("ui/screens/(?:receive|review|incident/(?:export|send|picture))/|actions/|device/"),
  quiet: from("ui/screens/(?:cards|join|not-found|team)/|boot/compose-relay"),
  drills: from("practice/ui/(?:drills|surprise)/(?!DrillNotice)"),
  practice: from("practice/(?:ui/(?!surprise/)|compose-stories)"),
};

/** Returns the folder of a file of the build; what only practice needs has its own, which the worker brings last. */
export const folderOf = (name: string | undefined): string =>
  /^(?:practice|drills|scenario-shelf)\b/.test(name ?? "") ? "assets/practice/" : "assets/";

/** Returns the name of the chunk for a module that isn't needed at start; null leaves it where it is. */
export const chunkOf = (id: string, graph: ModuleGraph): string | null => {
  const askers = askersOf(clean(id), graph);
  if (askers.some((asker) => early.test(asker))) return null;
  const first = Object.entries(soon).find(([, path]) => askers.some((asker) => path.test(asker)));
  if (first) return first[0];
  if (isBorder(clean(id), askers, graph)) return "logs";
  const names = new Set(askers.filter((asker) => isLoaded(asker, graph)).map(roomOf));
  const [only] = names;
  return names.size > 1 ? "later" : (only ?? null);
};

/** Returns "shared" for what the board and another file need; null for the rest. */
export const sharedChunk = (id: string, graph: ModuleGraph): string | null =>
  askersOf(clean(id), graph).some((asker) => early.test(asker)) ? "shared" : null;

const roomOf = (entry: string): string | undefined =>
  Object.entries(rooms).find(([, path]) => path.test(entry))?.[0] ?? nameOf(entry);

/** "qr" for a package, "open-storage" for a file of ours. */
const nameOf = (path: string): string | undefined =>
  /.*\/node_modules\/([\w-]+)/.exec(path)?.[1] ?? /([\w-]+)[^/]*$/.exec(path)?.[1];

/** Schemas and packing, with what they are made of: heavy, and wanted by the screens that move whole logs. */
const isBorder = (id: string, askers: readonly string[], graph: ModuleGraph): boolean =>
  [id, ...askers].some(
    (one) => isHeavy(one) || (from("formats/").test(one) && treeOf(one, graph).some((part) => isHeavy(part))),
  );

const isHeavy = (id: string): boolean => /\/node_modules\/(?:zod|fflate)\//.test(id);

const treeOf = (id: string, graph: ModuleGraph): readonly string[] =>
  walk(id, (one) => graph.getModuleInfo(one)?.importedIds ?? []);

/** Returns the modules in whose static tree this one is, itself included. */
const askersOf = (id: string, graph: ModuleGraph): readonly string[] =>
  walk(id, (one) => graph.getModuleInfo(one)?.importers ?? []);

const isLoaded = (id: string, graph: ModuleGraph): boolean => {
  const info = graph.getModuleInfo(id);
  return info !== null && (info.isEntry || info.dynamicImporters.length > 0);
};

const walk = (id: string, next: (id: string) => readonly string[]): readonly string[] => {
  const seen = new Set([id]);
  for (const one of seen) for (const more of next(one)) seen.add(clean(more));
  return [...seen];
};

const clean = (id: string): string => id.replaceAll("\\", "/");
