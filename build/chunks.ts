// Which file a module goes into. Modules that the start or an incident's board needs go into one file; all others go by
// the room of the house that asks for them. Few files, because each costs a slow phone some milliseconds, and because
// larger ones compress better. No two files may import each other: rooms build on "later" (those for quiet times on each
// other room, and on "quiet" too), "later" on "soon", and that on the files of the start.

interface ModuleGraph {
  getModuleInfo(id: string): ModuleNode | null;
}

interface ModuleNode {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
  readonly importedIds: readonly string[];
}

const from = (path: string): RegExp => new RegExp(`/(?:src|node_modules)/(?:${path})`);

/** The modules whose whole static tree is needed before the board is drawn. */
const early = from("boot/(?:main|compose-app)\\.tsx?|ui/screens/incident/IncidentRoute\\.tsx");

/**
 * Loaded unasked once the first screen or the board is drawn: the notices, the ways to other screens, and the next taps of
 * most incidents, with everything they need and nothing else.
 */
const soon = from(
  "ui/(?:app/other-screens|screens/incident/(?:severity/SeverityScreen|first-ninety/FirstNinetyScreen|board/board-sheets))\\.tsx?",
);

/**
 * Screens that are opened together: the files through which a room is entered. A file that is loaded on its own and
 * belongs to no room gets its own chunk.
 */
const rooms: Readonly<Record<string, RegExp>> = {
  team: from(
    "(?:ui/screens/(?:cards/edit|handover|join|review|orientation|settings|setup|team|welcome|incident/(?:picture|restricted/RestrictedScreen|wide/Panes))|formats/(?:form/|pack/pack-file)|actions/transfer/(?:quiet-(?:writers|reader)|refuse-elsewhere|take-long-log)|storage/log/(?:write-import|read-in-parts)|device/start-log-worker|boot/compose-relay)",
  ),
  drills: from("practice/ui/(?:drills|surprise)/"),
  practice: from("practice/(?:ui/|compose-stories|formats/)|formats/(?:scenario/|fact/story-problem)"),
  // Advice on a text that can be copied without it; drills ask for its rules too.
  "quiet-lint": from("ui/screens/incident/update/LintPanel\\.tsx"),
  soon: from("workbox-window/"),
  storage: from("storage/start/open-storage\\.ts"),
  // With the schemas and the packing, which are heavy: an incident needs them only to move its log.
  carry: from("ui/screens/(?:receive|incident/(?:export|send))/|formats/|actions/clock/save-alarms|qr/"),
  later: from("ui/screens/(?:cards|not-found|error|overview|incident)/|boot/compose-rescue"),
};

/** Returns the folder of a file in the build; what is for quiet times has its own, which the worker fetches last. */
export const folderOf = (name: string | undefined): string => (isQuiet(name) ? "assets/quiet/" : "assets/");

const isQuiet = (name = ""): boolean =>
  /^(?:practice|drills|scenario-shelf|reason-shelf|promise-desk|team|log-worker|quiet)\b/.test(name);

/** Returns the name of the chunk for a module that isn't needed at start; null leaves it in place. */
export const chunkOf = (id: string, graph: ModuleGraph): string | null => {
  const askers = askersOf(clean(id), graph);
  if (askers.some((asker) => early.test(asker))) return null;
  if (askers.some((asker) => soon.test(asker))) return "soon";
  const names = [...new Set(askers.filter((asker) => isLoaded(asker, graph)).map(roomOf))];
  const urgent = names.filter((name) => !isQuiet(name));
  // A text that is being written waits for these, and reads no more than it must.
  const own = ["promise-desk", "quiet-lint"].find((name) => names.includes(name));
  if (urgent.length === 0 && own) return own;
  if (urgent.length === 0) return names.length > 1 ? "quiet" : (names[0] ?? null);
  if (urgent.length === 1) return urgent[0] ?? null;
  // No screen waits for the storage's own file, and the storage for no screen's.
  return urgent.includes("storage") ? "soon" : "later";
};

/** Returns "board" for a module that the start or an incident's board needs; null for the rest. */
export const earlyChunk = (id: string, graph: ModuleGraph): string | null =>
  askersOf(clean(id), graph).some((asker) => early.test(asker)) ? "board" : null;

const roomOf = (entry: string): string | undefined =>
  Object.entries(rooms).find(([, path]) => path.test(entry))?.[0] ?? nameOf(entry);

/** "qr" for a package, "open-storage" for a file of ours. */
const nameOf = (path: string): string | undefined =>
  /.*\/node_modules\/([\w-]+)/.exec(path)?.[1] ?? /([\w-]+)[^/]*$/.exec(path)?.[1];

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
