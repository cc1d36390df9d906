// Ports for tests of actions and screens: a real log in memory, a clock that stays where it is set, ids that count up.

import type { CameraNews } from "../../../src/actions/ports/camera-port.ts";
import { lazy } from "../../../src/actions/ports/lazy.ts";
import { live } from "../../../src/actions/ports/live.ts";
import type { StartLogWorker } from "../../../src/actions/ports/log-worker-port.ts";
import type { InstallWay, OfflineReadiness, Ports, Speech } from "../../../src/actions/ports/ports.ts";
import type { EventLog, StorageHealth } from "../../../src/actions/ports/storage-port.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { createDrafts } from "../../../src/device/drafts.ts";
import { createOwnWords } from "../../../src/device/own-words.ts";
import { createSkips } from "../../../src/device/skips.ts";
import type { DeviceId, FactId, IncidentId, Instant, Person } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { writeHanded } from "../../../src/formats/export/write-handed.ts";
import { createMemoryPacks } from "../../../src/storage/kept/pack-store.ts";
import { createMemoryLog } from "../../../src/storage/log/memory-log.ts";
import { freshHealth } from "../../../src/storage/mend/fresh-health.ts";

export interface TestPorts extends Ports {
  readonly clock: Ports["clock"] & { set(at: number): void; pass(ms: number): void };
  /** What was copied, newest last. */
  readonly copied: string[];
  /** The HTML that was copied beside each of them; null if there was none. */
  readonly rich: (string | null)[];
  /** What was read aloud, newest last; null for a stop. */
  readonly spoken: (string | null)[];
  readonly shared: string[];
  /** The names of the shared files. */
  readonly sharedAs: string[];
  readonly downloaded: { readonly name: string; readonly text: string }[];
  readonly people: Person[];
  /** The cameras that are on, to show codes to. */
  readonly cameras: CameraNews[];
}

/** 2026-11-21T03:02:11Z, the moment most stories begin. */
export const START = 1_795_230_131_000 as Instant;

export interface TestPortsOptions {
  readonly log?: EventLog;
  readonly clipboard?: boolean;
  /** Which files the browser shares, by their names; all of them without it. */
  readonly shareable?: (name: string) => boolean;
  readonly share?: "shared" | "dismissed" | "failed" | null;
  readonly name?: string;
  /** False for a browser without a voice; failing for one that can’t use it. */
  readonly voice?: boolean | "failing";
  /** Starts what writes long logs; without it, one that writes at once. */
  readonly logWorker?: StartLogWorker;
}

/** Returns ports whose outside world behaves as the options say. */
export const createTestPorts = (options: TestPortsOptions = {}): TestPorts => {
  const { clipboard = true, share = null, shareable = () => true, name = "Ana", voice = true } = options;
  let now: number = START;
  let count = 0;
  const next = (prefix: string): string => {
    count += 1;
    return `${prefix}-${String(count).padStart(6, "0")}`;
  };
  const copied: string[] = [];
  const rich: (string | null)[] = [];
  const shared: string[] = [];
  const sharedAs: string[] = [];
  const spoken: (string | null)[] = [];
  const downloaded: { name: string; text: string }[] = [];
  const people: Person[] = [];
  const cameras: CameraNews[] = [];
  const me = live<Person>({ id: "person-me" as Person["id"], name });
  return {
    log: options.log ?? createMemoryLog(),
    packs: createMemoryPacks(builtInPack),
    roster: {
      list: async () => people,
      add: async (person) => void people.push(person),
      remove: async (id) => void people.splice(0, people.length, ...people.filter((person) => person.id !== id)),
    },
    identity: {
      device: "device-1" as DeviceId,
      me,
      rename: (given) => me.set({ ...me.get(), name: given }),
    },
    clock: {
      now: () => now as Instant,
      zone: () => 60,
      fromWall: (at) => at,
      jumped: live<{ readonly byMs: number; readonly at: Instant } | null>(null),
      offset: live(0),
      leapt: live(0),
      explainLeap: () => undefined,
      trustDevice: () => undefined,
      set(at) {
        now = at;
      },
      pass(ms) {
        now += ms;
      },
    },
    alerts: { ring: () => undefined, badge: () => undefined },
    ids: {
      incident: () => next("incident") as IncidentId,
      fact: () => next("fact") as FactId,
      person: () => next("person") as Person["id"],
    },
    clipboard: {
      async copy(text, html = null) {
        const flavours = await Promise.all([text, html]).catch(() => null);
        if (!clipboard || !flavours) return false;
        copied.push(flavours[0]);
        rich.push(flavours[1]);
        return true;
      },
    },
    share: {
      canShareText: () => share !== null,
      canShareFiles: () => share !== null,
      canShareFile: ({ name }) => share !== null && shareable(name),
      async shareText(_subject, text) {
        if (share === "shared") shared.push(text);
        return share ?? "failed";
      },
      async shareFile(file) {
        if (share === "shared") {
          shared.push(file.text);
          sharedAs.push(file.name);
        }
        return share ?? "failed";
      },
    },
    files: { download: (file) => void downloaded.push(file) },
    persistence: { request: async () => true, acceptLoss: () => undefined },
    health: live<StorageHealth>({ ...freshHealth, persisted: true, journal: true }),
    preferences: {
      theme: live("dark"),
      timeZone: live("utc"),
      setTheme: () => undefined,
      setTimeZone: () => undefined,
      sound: live("on"),
      setSound: () => undefined,
      shortcuts: live("on"),
      setShortcuts: () => undefined,
    },
    skips: createSkips(null),
    install: { way: live<InstallWay>("none"), ask: async () => false },
    drafts: createDrafts(null),
    ownWords: createOwnWords(null),
    awake: { keep: () => () => undefined },
    speech: createTestSpeech(spoken, voice),
    update: { ready: live(false), apply: async () => false },
    offline: { readiness: live<OfflineReadiness>({ type: "unknown" }), look: () => undefined },
    codes: { pen: async () => (text) => [[text.length > 0]] },
    camera: {
      scan(_view, news) {
        cameras.push(news);
        return () => void cameras.splice(cameras.indexOf(news), 1);
      },
    },
    logWorker: lazy(async () => options.logWorker ?? startTestWorker),
    copied,
    rich,
    spoken,
    shared,
    sharedAs,
    downloaded,
    people,
    cameras,
  };
};

const createTestSpeech = (spoken: (string | null)[], voice: boolean | "failing"): Speech => {
  const state = live<"silent" | "speaking" | "failed">("silent");
  return {
    canSpeak: () => voice !== false,
    state,
    speak(text) {
      spoken.push(text);
      state.set(voice === "failing" ? "failed" : "speaking");
    },
    stop() {
      if (state.get() === "speaking") spoken.push(null);
      state.set("silent");
    },
  };
};

/** The worker without a thread of its own. */
export const startTestWorker: StartLogWorker = async () => {
  const handed: Fact[] = [];
  return {
    hand: (facts) => void handed.push(...structuredClone(facts)),
    async write(wish) {
      const file = writeHanded(handed, structuredClone(wish));
      if (!file) throw new Error("Nothing was handed over");
      return file;
    },
    end: () => undefined,
  };
};
