// Which file a module goes into. Modules that an incident's board needs before it is drawn go into one file with it;
// all others go by the room of the house that asks for them. Few files, because each costs a slow phone some
// milliseconds, and because larger ones compress better. No two files may import each other: rooms build on "later"
// (those for quiet times on "quiet" too, which builds on it), "later" on "logs", "logs" on the files loaded soon after
// the start, and those on the files of the start.

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

/** Loaded unasked once the first screen is drawn, with everything they need and nothing else. */
const soon: Readonly<Record<string, RegExp>> = {
  others: from("ui/app/other-screens\\.ts"),
  first: from(
    "ui/screens/incident/(?:severity/SeverityScreen|first-ninety/FirstNinetyScreen|board/board-sheets)\\.tsx?",
  ),
  update: from("ui/screens/incident/update/(?:UpdateScreen|LintPanel)\\.tsx"),
};

/**
 * Screens that are opened together: the files through which a room is entered. A file that is loaded on its own and
 * belongs to no room gets its own chunk.
 */
const rooms: Readonly<Record<string, RegExp>> = {
  command: from(
    "ui/screens/(?:overview|incident/(?:call|closing|decisions|handoff|log|mitigate|say|sent|special|work))/",
  ),
  carry: from("ui/screens/(?:receive|incident/(?:export|send))/|actions/(?!transfer/quiet-writers)|device/"),
  cards: from("ui/screens/(?:cards/(?!edit/)|not-found)"),
  team: from(
    "(?:ui/screens/(?:cards/edit|handover|join|review|orientation|settings|setup|team|welcome|incident/(?:picture|restricted/RestrictedScreen|wide/Panes))|formats/(?:form/|pack/pack-file)|actions/transfer/quiet-writers|boot/compose-relay)",
  ),
  drills: from("practice/ui/(?:drills|surprise)/"),
  practice: from("practice/(?:ui/|compose-stories)"),
};

/** Returns the folder of a file in the build; what is for quiet times has its own, which the worker fetches last. */
export const folderOf = (name: string | undefined): string => (isQuiet(name) ? "assets/quiet/" : "assets/");

const isQuiet = (name = ""): boolean => /^(?:practice|drills|scenario-shelf|reason-shelf|team|quiet)\b/.test(name);

/** Returns the name of the chunk for a module that isn't needed at start; null leaves it in place. */
export const chunkOf = (id: string, graph: ModuleGraph): string | null => {
  const askers = askersOf(clean(id), graph);
  if (askers.some((asker) => early.test(asker))) return null;
  const first = Object.entries(soon).find(([, path]) => askers.some((asker) => path.test(asker)));
  if (first) return first[0];
  const names = new Set(askers.filter((asker) => isLoaded(asker, graph)).map(roomOf));
  const [only] = names;
  const isOnlyQuiet = names.size > 0 && [...names].every(isQuiet);
  if (!isOnlyQuiet && isBorder(clean(id), askers, graph)) return "logs";
  if (names.size <= 1) return only ?? null;
  return isOnlyQuiet ? "quiet" : "later";
};

/** Returns "shared" for a module that the board and another file need; null for the rest. */
export const sharedChunk = (id: string, graph: ModuleGraph): string | null =>
  askersOf(clean(id), graph).some((asker) => early.test(asker)) ? "shared" : null;

const roomOf = (entry: string): string | undefined =>
  Object.entries(rooms).find(([, path]) => path.test(entry))?.[0] ?? nameOf(entry);

/** "qr" for a package, "open-storage" for a file of ours. */
const nameOf = (path: string): string | undefined =>
  /.*\/node_modules\/([\w-]+)/.exec(path)?.[1] ?? /([\w-]+)[^/]*$/.exec(path)?.[1];

/** Schemas and packing, with the modules they are made of: heavy, and needed by the screens that move whole logs. */
const isBorder = (id: string, askers: readonly string[], graph: ModuleGraph): boolean =>
  [id, ...askers].some(
    (one) => isHeavy(one) || (from("formats/").test(one) && treeOf(one, graph).some((part) => isHeavy(part))),
  );

const isHeavy = (id: string): boolean => /\/node_modules\/(?:zod|fflate)\//.test(id);

const treeOf = (id: string, graph: ModuleGraph): readonly string[] =>
  walk(id, (one) => graph.getModuleInfo(one)?.importedIds ?? []);

/** Returns the modules whose static tree includes this one, itself included. */
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
