// The icon of each kind of entry, wherever entries are listed.

import {
  ArrowRight,
  ChartNoAxesColumnIncreasing,
  CircleQuestionMark,
  FlaskConical,
  GitFork,
  type IconNode,
  MessageSquare,
  Pencil,
  Search,
  Smartphone,
  TriangleAlert,
  User,
} from "lucide";
import type { NoteKind } from "../../../../domain/incident/course/facts.ts";
import type { EntryKind } from "../../../../domain/incident/entry-kind.ts";

export const kindIcons: Readonly<Record<EntryKind, IconNode>> = {
  updates: MessageSquare,
  decisions: GitFork,
  hypotheses: FlaskConical,
  actions: ArrowRight,
  findings: Search,
  people: User,
  severity: ChartNoAxesColumnIncreasing,
  questions: CircleQuestionMark,
  notes: Pencil,
  app: Smartphone,
};

/** The icon of each kind that an entry can be typed as. */
export const noteIcons: Readonly<Record<NoteKind, IconNode>> = {
  action: kindIcons.actions,
  finding: kindIcons.findings,
  impact: TriangleAlert,
  decision: kindIcons.decisions,
  question: kindIcons.questions,
  note: kindIcons.notes,
};
