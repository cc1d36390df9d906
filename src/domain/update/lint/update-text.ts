// What the linter reads and what it reports.

import type { Instant } from "../../fact/ids.ts";
import type { UpdateFormat } from "../../incident/course/facts.ts";
import type { Audience, UpdateStatus } from "../../pack/pack.ts";
import type { Zone } from "../../text/zone.ts";

/** A text as it is about to be sent. */
export interface UpdateText {
  readonly subject: string | null;
  readonly text: string;
  readonly audience: Audience;
  readonly format: UpdateFormat;
  readonly status: UpdateStatus;
  readonly drill: boolean;
  readonly now: Instant;
  /** The zone of any time that doesn't name one. */
  readonly zone: Zone;
  readonly nextUpdateAt: Instant | null;
  /** True if no update is owed by default (class SEV4): a text may then promise none. */
  readonly clockless?: boolean;
  /** Names of people that the phone knows. */
  readonly people: readonly string[];
  /** Words that only the team understands. */
  readonly jargon: readonly string[];
  /** The names of the team's severities, as far as they aren't ordinary words. */
  readonly severities?: readonly string[];
  /** Segments of an SMS; null or absent in other formats. */
  readonly smsSegments?: number | null;
}

/** The rules of status updates, checked automatically. */
export type LintRule =
  | "next-update-missing"
  | "next-update-past"
  | "next-update-unclear"
  | "speculation"
  | "cause"
  | "person-named"
  | "internal-host"
  | "jargon"
  | "blame"
  | "dont-know"
  | "fix-time-promise"
  | "drill-unmarked"
  | "drill-marked-real"
  | "sms-long"
  | "tone";

export interface LintFinding {
  readonly rule: LintRule;
  /** wrong: readers are misled or harmed; look: worth a second look. Neither blocks anything. */
  readonly severity: "wrong" | "look";
  /** Characters in the text; both 0 if the finding is about all of it. */
  readonly from: number;
  readonly to: number;
  readonly found: string;
  /** What to write instead of the found words, or before a text without its mark; null if only the writer can tell. */
  readonly suggestion: string | null;
}

/** True for readers outside the team that works on it: no cause, no names, no words of the trade. */
export const isOutside = (audience: Audience): boolean => audience !== "engineering" && audience !== "executives";
