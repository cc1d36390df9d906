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

/** One entry of the pack: the version that came with the app, and the team's own if it has been edited. */
export interface PackRow {
  readonly key: PackKey;
  readonly section: PackSection | "chips";
  readonly id: string;
  readonly order: number;
  /** The version of the built-in pack that last included this entry. */
  readonly version: number;
  readonly builtIn: PackEntry;
  readonly edited: PackEntry | null;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}
