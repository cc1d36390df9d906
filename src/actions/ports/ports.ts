// What the verbs need from outside, named by its purpose. Implemented in storage/ and device/.

import type { DeviceId, FactId, IncidentId, Person } from "../../domain/fact/ids.ts";
import type { UpdateFormat } from "../../domain/incident/course/facts.ts";
import type { FilledFrom } from "../../domain/update/draft-age.ts";
import type { Camera } from "./camera-port.ts";
import type { Clock } from "./clock-port.ts";
import type { Lazy } from "./lazy.ts";
import type { Live } from "./live.ts";
import type { StartLogWorker } from "./log-worker-port.ts";
import type { EventLog, PackStore, Persistence, Roster, StorageHealth } from "./storage-port.ts";

/** Who holds this phone. */
export interface Identity {
  readonly device: DeviceId;
  readonly me: Live<Person>;
  rename(name: string): void;
}

/** How the phone draws attention, if it is allowed to. */
export interface Alerts {
  /** A short sound and a vibration. */
  ring(): void;
  /** A number on the app's icon; none at 0. */
  badge(count: number): void;
}

/** Only one of all open pages of this app runs the stories of drills. */
export interface LeaderTab {
  /** True while it is this page; changes when another takes over. */
  readonly isMine: Live<boolean>;
}

export interface Ids {
  incident(): IncidentId;
  fact(): FactId;
  person(): Person["id"];
}

export interface Clipboard {
  /**
   * Resolves to false if the browser refuses; the caller then offers selected text. With `html`, that goes beside the
   * text if the browser can. A text that is still being written is passed as it is, so that the tap counts.
   */
  copy(text: string | Promise<string>, html?: string | Promise<string> | null): Promise<boolean>;
}

export interface ShareSheet {
  canShareText(): boolean;
  /** Whether it shares files of any kind. */
  canShareFiles(): boolean;
  /** Whether it shares this very file, by its name and its type. */
  canShareFile(file: TextFile): boolean;
  shareText(subject: string | null, text: string): Promise<"shared" | "dismissed" | "failed">;
  shareFile(file: TextFile): Promise<"shared" | "dismissed" | "failed">;
}

export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** The same as HTML, to be copied beside the text. */
  readonly html?: string;
}

export interface Files {
  download(file: TextFile): void;
}

/** Keeps the screen awake while an incident is on it, if the browser can. */
export interface ScreenAwake {
  /** Starts keeping the screen awake; returns the function that stops it. */
  keep(): () => void;
}

/** Reads a text out loud, if the browser has a voice. */
export interface Speech {
  /** False without a voice. Voices may come late: ask again. */
  canSpeak(): boolean;
  /** What it does now; failed until the next try. */
  readonly state: Live<"silent" | "speaking" | "failed">;
  /** Reads it, and stops what it was reading before. Call it from a tap. */
  speak(text: string): void;
  stop(): void;
}

export type Theme = "system" | "dark" | "light" | "night";
export type TimeZoneChoice = "utc" | "local";
export type SoundChoice = "on" | "off";
export type ShortcutChoice = "on" | "off";

/** How the holder of this phone likes to read. */
export interface Preferences {
  readonly theme: Live<Theme>;
  readonly timeZone: Live<TimeZoneChoice>;
  /** Whether a due update may sound. */
  readonly sound: Live<SoundChoice>;
  /** Whether single keys are shortcuts on a wide window. */
  readonly shortcuts: Live<ShortcutChoice>;
  setTheme(theme: Theme): void;
  setTimeZone(choice: TimeZoneChoice): void;
  setSound(choice: SoundChoice): void;
  setShortcuts(choice: ShortcutChoice): void;
}

/** What somebody didn't want to be asked again, by keys that the screens choose. */
export interface Skips {
  readonly list: Live<readonly string[]>;
  skip(key: string): void;
}

/** Whether the app can be put on the Home Screen from here. */
export type InstallWay =
  /** It is there, or this browser has no way. */
  | "none"
  /** The browser asks, at a tap. */
  | "prompt"
  /** By hand, through the share menu (iPhone and iPad). */
  | "by-hand";

export interface Install {
  readonly way: Live<InstallWay>;
  /** Shows the browser's own question; resolves to whether it was accepted. */
  ask(): Promise<boolean>;
}

/** Where an edited text belongs: each text of an incident has one draft in each format. */
export interface DraftKey {
  readonly incident: IncidentId;
  readonly template: string;
  readonly format: UpdateFormat;
}

/** An edited text that has not left the phone. */
export interface Draft {
  readonly text: string;
  readonly from: FilledFrom;
  /** True while the filled text is shown again instead; the draft can still be brought back. */
  readonly aside: boolean;
}

/** Keeps edited texts on this phone until they are sent or the incident is over. They never go into an export. */
export interface Drafts {
  get(key: DraftKey): Draft | null;
  /** Stores it at once; if nothing can be stored, or it is too long, it lasts as long as the page. Drops the oldest. */
  set(key: DraftKey, draft: Draft): void;
  remove(key: DraftKey): void;
  removeAll(incident: IncidentId): void;
}

/** What was typed under "Other", by kind, to be offered next time. It stays on this phone. */
export interface OwnWords {
  /** The last few texts, newest first. */
  list(kind: string): readonly string[];
  /** Puts the text first; one that is too long for a chip is let go. */
  remember(kind: string, text: string): void;
  forget(kind: string, text: string): void;
}

/** A newer version of the app, fetched and ready, that waits until it may be shown. */
export interface AppUpdate {
  /** True once a newer version is ready on this phone and the older one is still shown. */
  readonly ready: Live<boolean>;
  /**
   * Shows the newer version by reloading the page. While an incident that this version can read is open, it changes
   * nothing and resolves to false.
   */
  apply(): Promise<boolean>;
}

/** Whether the app starts on this phone without a network. insecure: at a plain http address it can't be stored. */
export type OfflineReadiness =
  | { readonly type: "unknown" | "not-yet" | "insecure" | "unsupported" }
  /** The number of missing files, of what an incident needs, and of what is for quiet times. */
  | { readonly type: "counted"; readonly missing: number; readonly quiet: number };

export interface OfflineStart {
  readonly readiness: Live<OfflineReadiness>;
  /** Counts again. */
  look(): void;
}

/** Draws square codes (QR) for another phone's camera. */
export interface CodePrinter {
  /** Resolves to the pen once it has loaded; it returns the rows of a code, true for dark, with its white margin. */
  pen(): Promise<(text: string) => readonly (readonly boolean[])[]>;
}

export interface Ports {
  readonly log: EventLog;
  readonly packs: PackStore;
  readonly roster: Roster;
  readonly identity: Identity;
  readonly clock: Clock;
  readonly alerts: Alerts;
  readonly ids: Ids;
  readonly clipboard: Clipboard;
  readonly share: ShareSheet;
  readonly files: Files;
  readonly persistence: Persistence;
  readonly health: Live<StorageHealth>;
  readonly preferences: Preferences;
  readonly skips: Skips;
  readonly install: Install;
  readonly drafts: Drafts;
  readonly ownWords: OwnWords;
  readonly awake: ScreenAwake;
  readonly speech: Speech;
  readonly update: AppUpdate;
  readonly offline: OfflineStart;
  readonly codes: CodePrinter;
  readonly camera: Camera;
  /** What writes long logs beside the page: it comes with the files for quiet times. */
  readonly logWorker: Lazy<StartLogWorker>;
}
