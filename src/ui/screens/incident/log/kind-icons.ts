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
  User,
} from "lucide";
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
