// What the verbs need of the outside, named by what it is for. Implemented in storage/ and device/.

import type { Fact } from "../../domain/incident/facts.ts";
import type { UpdateFormat } from "../../domain/incident/course/facts.ts";
import type { DeviceId, FactId, IncidentId, Instant, Person } from "../../domain/fact/ids.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Pack, PackEntry, PackKey } from "../../domain/pack/pack.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import type { FilledFrom } from "../../domain/update/draft-age.ts";
import type { Camera } from "./camera-port.ts";
import type { Clock } from "./clock-port.ts";
import type { Live } from "./live.ts";

/** What has gone wrong with keeping things on this phone; each has a sentence and a way on in the interface. */
export type StorageProblem =
  | { readonly type: "refused" } // the browser gives no storage at all (private mode, site data blocked)
  | { readonly type: "full" } // quota exceeded
  | { readonly type: "blocked" } // another tab of an older version holds the database: the browser has said so
  | { readonly type: "slow" } // the database doesn't open, and the browser doesn't say why
  | { readonly type: "newer" } // the database was written by a newer version of the app
  | { readonly type: "lost" } // the connection went away and could not be reopened
  | { readonly type: "broken"; readonly detail: string }; // anything else, in the browser's words

export interface StorageHealth {
  readonly problem: StorageProblem | null;
  /** Facts brought back at this start because one of the two copies lacked them; null when nothing was. */
  readonly restored: { readonly facts: number; readonly from: "journal" | "database" } | null;
  /** Whether the browser has promised not to evict; null while unknown or where it can't say. */
  readonly persisted: boolean | null;
  /** Whether the second copy (the journal) is kept; null while unknown. */
  readonly journal: boolean | null;
  /** Entries that only one of the two copies has, as long as that is so. */
  readonly single: number;
  /** Lines of the second copy that can't be believed and are kept aside, `fresh` of them since this start. */
  readonly damaged: { readonly lines: number; readonly fresh: number } | null;
  /** Incidents that can't be read from the database; they are kept as they are. */
  readonly unreadable: number;
  /** Entries that both copies have lost; where all were, with the time of the newest one. Null when none are. */
  readonly lost: { readonly entries: number; readonly newest: Instant | null } | null;
}

/** Rejections of the log carry this as `problem`. */
export type StorageFailure = Error & { readonly problem: StorageProblem };

export interface LogAppend {
  readonly facts: readonly Fact[];
  /** The incident after these facts and its summary, kept beside them so that it opens at once. */
  readonly incident: Incident;
  readonly summary: IncidentSummary;
}

/** The append-only log of all incidents on this phone. */
export interface EventLog {
  /** Resolves once the facts are durable; an id that is there already is left as it is. Rejects with a StorageFailure. */
  append(append: LogAppend): Promise<void>;
  /** Adds facts of one incident from elsewhere (an import), all or none; resolves to how many were new. */
  merge(incidentId: IncidentId, facts: readonly Fact[]): Promise<number>;
  /** Summaries of the open incidents, newest declaration first, from the small rows that start-up reads. */
  listOpen(): Promise<readonly IncidentSummary[]>;
  /** All incidents that are on the phone, newest first. */
  listAll(): Promise<readonly IncidentSummary[]>;
  /**
   * The incident as last folded with its newest facts (at most `latest`, oldest first) and its frozen pack. Null only
   * where both copies were asked and have none; rejects with a StorageFailure where that can't be told.
   */
  open(id: IncidentId, latest: number): Promise<OpenedIncident | null>;
  /** Every fact of the incident in its order. */
  readFacts(id: IncidentId): Promise<readonly Fact[]>;
  /** Calls back with facts that another tab, an import or a restore has added. */
  onForeignFacts(listener: (incidentId: IncidentId, facts: readonly Fact[]) => void): () => void;
}

/** The log as it is stored, neither folded nor sorted: for a screen that failed. */
export interface RawLog {
  /** Each entry once. */
  readonly facts: readonly Fact[];
  /** The copies that could not be read. */
  readonly unread: readonly ("database" | "journal")[];
}

export interface OpenedIncident {
  readonly incident: Incident;
  readonly latest: readonly Fact[];
  readonly pack: Pack | null; // null where none is frozen, or where it can't be read
}

/** The team's pack: built-in entries with the team's edits over them. */
export interface PackStore {
  /** The pack in force for new incidents; the built-in one where nothing is stored. Never rejects. */
  current(): Promise<Pack>;
  /** The entries that the team has changed. Never rejects. */
  edited(): Promise<ReadonlySet<PackKey>>;
  /** Puts the team's version over an entry, for ever; null takes it off. False where there is no such entry. May reject. */
  edit(key: PackKey, entry: PackEntry | null): Promise<boolean>;
}

/** People this phone knows, for the chips of the role steps. */
export interface Roster {
  list(): Promise<readonly Person[]>;
  add(person: Person): Promise<void>;
  remove(id: Person["id"]): Promise<void>;
}

/** Who holds this phone. */
export interface Identity {
  readonly device: DeviceId;
  readonly me: Live<Person>;
  rename(name: string): void;
}

/** How the phone makes itself noticed, where it is allowed to. */
export interface Alerts {
  /** A short sound and a vibration. */
  ring(): void;
  /** A number on the app's icon; none at 0. */
  badge(count: number): void;
}

/** Of all pages of this app only one tells the stories. */
export interface StoryTurn {
  /** True while it is this page; changes when another takes over. */
  readonly isMine: Live<boolean>;
}

export interface Ids {
  incident(): IncidentId;
  fact(): FactId;
  person(): Person["id"];
}

export interface Clipboard {
  /** Resolves to false where the browser refuses; the caller then offers selected text. */
  copy(text: string): Promise<boolean>;
}

export interface ShareSheet {
  canShareText(): boolean;
  canShareFiles(): boolean;
  shareText(subject: string | null, text: string): Promise<"shared" | "dismissed" | "failed">;
  shareFile(file: TextFile): Promise<"shared" | "dismissed" | "failed">;
}

export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface Files {
  download(file: TextFile): void;
}

export interface Persistence {
  /** Asks once for storage that isn't evicted; resolves to what the browser said, null where it can't say. */
  request(): Promise<boolean | null>;
  /** Somebody has read that entries are lost: it isn't said again. */
  acceptLoss(): void;
}

/** Keeps the screen awake while an incident is on it, where the browser can. */
export interface ScreenAwake {
  /** Starts keeping the screen awake; returns the way to stop. */
  keep(): () => void;
}

export type Theme = "system" | "dark" | "light" | "night";
export type TimeZoneChoice = "utc" | "local";
export type SoundChoice = "on" | "off";

/** How this phone likes to read. */
export interface Preferences {
  readonly theme: Live<Theme>;
  readonly timeZone: Live<TimeZoneChoice>;
  /** Whether a due update may sound. */
  readonly sound: Live<SoundChoice>;
  setTheme(theme: Theme): void;
  setTimeZone(choice: TimeZoneChoice): void;
  setSound(choice: SoundChoice): void;
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
  /** True while the filled text is shown again in its place; it can still be taken back. */
  readonly aside: boolean;
}

/** Keeps edited texts on this phone until they are sent or the incident is over. They never go into an export. */
export interface Drafts {
  get(key: DraftKey): Draft | null;
  /** Kept at once; where nothing can be stored, or it is too long, as long as the page. The oldest make room. */
  set(key: DraftKey, draft: Draft): void;
  remove(key: DraftKey): void;
  removeAll(incident: IncidentId): void;
}

/** A newer version of the app, fetched and ready, that waits until it may be shown. */
export interface AppUpdate {
  /** True once a newer version is ready on this phone and the older one is still shown. */
  readonly ready: Live<boolean>;
  /** Shows the newer version: reloads the page. Resolves to false, and changes nothing, while an incident is open that this version can read. */
  apply(): Promise<boolean>;
}

/** Whether the app starts on this phone with no network. insecure: the address is plain http, which can't be kept. */
export type OfflineReadiness =
  | { readonly type: "unknown" | "not-yet" | "insecure" | "unsupported" }
  /** So many files are missing, of the app itself and of what is for practising. */
  | { readonly type: "counted"; readonly missing: number; readonly practice: number };

export interface OfflineStart {
  readonly readiness: Live<OfflineReadiness>;
  /** Counts again. */
  look(): void;
}

/** Draws square codes (QR) for another phone's camera. */
export interface CodePrinter {
  /** Resolves to the pen once it has been fetched; it returns the rows of a code, true for dark, with its white margin. */
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
  readonly drafts: Drafts;
  readonly awake: ScreenAwake;
  readonly update: AppUpdate;
  readonly offline: OfflineStart;
  readonly codes: CodePrinter;
  readonly camera: Camera;
}
