// The storage of the log and of the quiet tables beside it, and what may go wrong with it. Implemented in storage/.

import type { IncidentId, Instant, Person } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import type { LongWork } from "./long-work.ts";

/** What has gone wrong with storing things on this phone; the interface has a sentence and a next step for each. */
export type StorageProblem =
  | { readonly type: "refused" } // the browser allows no storage at all (private mode, site data blocked)
  | { readonly type: "full" } // quota exceeded
  | { readonly type: "blocked" } // another tab with an older version has the database open: the browser said so
  | { readonly type: "slow" } // the database doesn't open, and the browser doesn't say why
  | { readonly type: "newer" } // the database was written by a newer version of the app
  | { readonly type: "lost" } // the connection went away and could not be reopened
  | { readonly type: "broken"; readonly detail: string }; // anything else, in the browser's words

export interface StorageHealth {
  readonly problem: StorageProblem | null;
  /** Facts restored at this start because one of the two copies lacked them; null if none were. */
  readonly restored: { readonly facts: number; readonly from: "journal" | "database" } | null;
  /** Whether the browser has promised not to evict; null while unknown or if it can't say. */
  readonly persisted: boolean | null;
  /** Whether the second copy (the journal) is kept; null while unknown. */
  readonly journal: boolean | null;
  /** How many entries only one of the two copies has at the moment. */
  readonly single: number;
  /** Lines of the second copy that can't be trusted and are set aside, `fresh` of them since this start. */
  readonly damaged: { readonly lines: number; readonly fresh: number } | null;
  /** Incidents that can't be read from the database; they are kept as they are. */
  readonly unreadable: number;
  /** Entries that both copies have lost; if all were, with the time of the newest one. Null if none are. */
  readonly lost: { readonly entries: number; readonly newest: Instant | null } | null;
}

/** Rejections of the log carry this as `problem`. */
export type StorageFailure = Error & { readonly problem: StorageProblem };

/** Nothing was merged: it was stopped, or an entry is already in the log of another incident. */
export class NotMerged extends Error {
  readonly elsewhere: IncidentId | null;
  constructor(elsewhere: IncidentId | null) {
    super("Not merged");
    this.elsewhere = elsewhere;
  }
}

export interface LogAppend {
  readonly facts: readonly Fact[];
  /** The incident after these facts and its summary, stored beside them so that it opens at once. */
  readonly incident: Incident;
  readonly summary: IncidentSummary;
}

/** The append-only log of all incidents on this phone. */
export interface EventLog {
  /** Resolves once the facts are durable; an id already there is left as it is. Rejects with a StorageFailure. */
  append(append: LogAppend): Promise<void>;
  /**
   * Adds facts of one incident from elsewhere (an import), all or none; resolves to how many were new. As long work it
   * rejects with NotMerged if it is stopped, or if one of them is in another incident's log; else that one is left out.
   */
  merge(incidentId: IncidentId, facts: readonly Fact[], work?: LongWork): Promise<number>;
  /** Summaries of the open incidents, newest declaration first, from the small rows that start-up reads. */
  listOpen(): Promise<readonly IncidentSummary[]>;
  /** All incidents that are on the phone, newest first. */
  listAll(): Promise<readonly IncidentSummary[]>;
  /**
   * The incident as last folded with its newest facts (at most `latest`, oldest first) and its frozen pack. Null only
   * if both copies were asked and have none; rejects with a StorageFailure if that isn't certain.
   */
  open(id: IncidentId, latest: number): Promise<OpenedIncident | null>;
  /** Every fact of the incident, in order. As long work it rejects with NotMerged if it is stopped. */
  readFacts(id: IncidentId, work?: LongWork): Promise<readonly Fact[]>;
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
  readonly pack: Pack | null; // null if none is frozen, or if it can't be read
}

/** The team's pack: built-in entries with the team's edits over them. */
export interface PackStore {
  /** The pack in force for new incidents; the built-in one if nothing is stored. Never rejects. */
  current(): Promise<Pack>;
  /** The pack that came with the app. Never rejects. */
  builtIn(): Promise<Pack>;
  /**
   * Puts the pack that `update` returns in force for good, all of it or nothing; entries that are as they came with the
   * app follow its later versions. Resolves to false if `update` returned null. May reject.
   */
  change(update: (current: Pack) => Pack | null): Promise<boolean>;
}

/** People this phone knows, for the chips of the role steps. */
export interface Roster {
  list(): Promise<readonly Person[]>;
  add(person: Person): Promise<void>;
  remove(id: Person["id"]): Promise<void>;
}

export interface Persistence {
  /** Asks once for storage that isn't evicted; resolves to what the browser said, null if it can't say. */
  request(): Promise<boolean | null>;
  /** Somebody has read that entries are lost: this isn't reported again. */
  acceptLoss(): void;
}
