// Creates the ports and the sessions, after the first paint. The full storage loads later still, when it is first
// needed or when the page is idle.

import { noteClockJumps } from "../actions/clock/note-clock-jump.ts";
import { watchDue } from "../actions/clock/watch-due.ts";
import { declareIncident } from "../actions/incident/declare-incident.ts";
import { createOpenIncidents, type OpenIncidents } from "../actions/incident/open-incidents.ts";
import { createSessions, type Sessions } from "../actions/incident/sessions.ts";
import { lazy } from "../actions/ports/lazy.ts";
import type { Ports } from "../actions/ports/ports.ts";
import { createAlerts } from "../device/alerts.ts";
import { createAppUpdate } from "../device/app-update.ts";
import { createCamera } from "../device/camera.ts";
import { createClipboard } from "../device/clipboard.ts";
import { createClock, LEAP_KEY, OFFSET_KEY } from "../device/clock.ts";
import { createCodePrinter } from "../device/code-printer.ts";
import { createDrafts } from "../device/drafts.ts";
import { createDueTimer } from "../device/due-timer.ts";
import { createFiles } from "../device/files.ts";
import { createIdentity } from "../device/identity.ts";
import { idle } from "../device/idle.ts";
import { createIds } from "../device/ids.ts";
import { createInstall } from "../device/install.ts";
import { loadOnceOnline } from "../device/load-once-online.ts";
import { createOfflineStart } from "../device/offline-start.ts";
import { followWorker } from "../device/open-path.ts";
import { createOwnWords } from "../device/own-words.ts";
import { createPreferences } from "../device/preferences.ts";
import { createShareSheet } from "../device/share-sheet.ts";
import { createSkips } from "../device/skips.ts";
import { createSpeech } from "../device/speech.ts";
import { createScreenAwake } from "../device/wake-lock.ts";
import { openPractice } from "../practice/door.tsx";
import { DATA_VERSION } from "../storage/database/data-version.ts";
import { createLazyStorage, loadStorage } from "../storage/start/lazy-storage.ts";
import { hasAnySetting } from "../storage/start/quick-settings.ts";
import type { AppServices } from "../ui/context/app-context.ts";
import { keepFocus } from "../ui/taps/keep-focus.ts";

/** The settings of team and push; if none is set, their code isn't loaded until somebody looks. */
const TEAM_SETTINGS = ["relay.membership", "drills.here", "drills.pushed"];

/** Returns the services; they open nothing yet, and load the heavy parts once the page is idle after `firstPaint`. */
export const composeApp = (firstPaint: Promise<unknown>): AppServices => {
  const ids = createIds();
  const store = localStore();
  const storage = createLazyStorage(loadStorage, firstPaint);
  const preferences = createPreferences(store, document.documentElement);
  const clock = createClock({
    wall: Date.now,
    steady: () => performance.now(),
    isVisible,
    store,
    onStored: onOtherTab,
  });
  // If the log belongs to a newer version of the app, showing that version is better; only entries that this page alone
  // has are a reason to stay.
  const mustStay = async (): Promise<boolean> =>
    storage.health.get().problem?.type === "newer" ? sessions.hasUnsaved() : (await storage.log.listOpen()).length > 0;
  const ports: Ports = {
    ...storage,
    clock,
    alerts: createAlerts(() => preferences.sound.get() === "on"),
    ids,
    identity: createIdentity(ids, store),
    clipboard: createClipboard(),
    share: createShareSheet(),
    files: createFiles(),
    preferences,
    skips: createSkips(store),
    install: createInstall(window.first90Early?.install ?? null),
    drafts: createDrafts(store),
    ownWords: createOwnWords(store),
    awake: createScreenAwake(),
    speech: createSpeech(),
    update: createAppUpdate(mustStay, DATA_VERSION, undefined, firstPaint),
    offline: createOfflineStart(undefined, firstPaint.then(idle)),
    codes: createCodePrinter(),
    camera: createCamera(),
    logWorker: lazy(async () => (await import("../device/start-log-worker.ts")).startLogWorker),
  };
  const sessions = createSessions(ports);
  const openIncidents = createOpenIncidents(ports.log);
  void firstPaint.then(() => watchOpen(ports, openIncidents, sessions));
  const team = lazy(async () => (await import("./compose-relay.ts")).composeRelay(ports, sessions, storage));
  const practice = openPractice({ ports, sessions, openIncidents, kept: storage.settings });
  // The story of an open drill continues, whichever screen is shown.
  openIncidents.list.subscribe(() => {
    if (openIncidents.list.get()?.some(({ drill }) => drill)) void practice.stories.load().catch(() => undefined);
  });
  followWorker();
  keepFocus();
  const whenIdle = firstPaint.then(idle);
  const loadTeam = async (): Promise<void> => {
    if (await hasAnySetting(TEAM_SETTINGS)) await team.load();
  };
  void whenIdle.then(() => loadOnceOnline(loadTeam));
  return {
    team,
    ports,
    kept: storage.settings,
    sessions,
    openIncidents,
    idle: whenIdle,
    practice,
    reasons: lazy(async () => (await import("../content/reasons/reason-shelf.ts")).reasonShelf),
    async declareIncident({ drill, at }) {
      const pack = await ports.packs.current();
      const session = declareIncident(ports, sessions, { drill, at: clock.fromWall(at), pack });
      // A running drill must hear of it.
      if (practice.stories.here.get()) void session.settled().then(openIncidents.refresh);
      return session;
    },
  };
};

const watchOpen = async (ports: Ports, openIncidents: OpenIncidents, sessions: Sessions): Promise<void> => {
  await openIncidents.refresh();
  // An old jump of the clock matters only as long as an incident that began before it is running.
  if (openIncidents.list.get()?.length === 0) ports.clock.trustDevice();
  noteClockJumps(ports, openIncidents, sessions, isVisible);
  watchDue(ports, openIncidents, sessions, createDueTimer());
};

const isVisible = (): boolean => document.visibilityState === "visible";

const onOtherTab = (listener: () => void): void =>
  addEventListener("storage", ({ key }) => {
    if (key === null || key === OFFSET_KEY || key === LEAP_KEY) listener();
  });

const localStore = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};
