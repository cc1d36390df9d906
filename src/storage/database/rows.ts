// The rows of the tables.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { PackEntry, PackKey, PackSection } from "../../domain/pack/pack.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";

/** The projection of one incident, written with its facts, so that lists and boards open without folding. */
export interface StoredIncident {
  readonly id: IncidentId;
  readonly open: 0 | 1;
  readonly foldVersion: number;
  /** Null if the log can't be read. */
  readonly incident: Incident | null;
  readonly summary: IncidentSummary;
}

export interface ReadableRow extends StoredIncident {
  readonly incident: Incident;
}

/** One entry of the pack: the version that came with the app, and what the team has made of it. */
export interface PackRow {
  readonly key: PackKey;
  readonly section: PackSection | "chips";
  readonly id: string;
  readonly order: number;
  /** The version of the built-in pack that last included this entry. */
  readonly version: number;
  /** Null for a card that the team has added. */
  readonly builtIn: PackEntry | null;
  readonly edited: PackEntry | null;
  /** Present if the team has removed the card; a later version of it stays removed. */
  readonly removed?: true;
  /** Where the team has put it in its section; absent if the section is in its built-in order. */
  readonly place?: number;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}
