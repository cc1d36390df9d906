// The schema of a template. Which placeholders its texts may name is checked in pack-rules.ts.

import * as z from "zod/mini";
import { audiences, updateStatuses } from "../../domain/pack/pack.ts";
import { list, packEntryId, text } from "./pack-limits.ts";

export const packTemplate = z.strictObject({
  id: packEntryId,
  kind: z.enum([
    "announcement",
    "first",
    "update",
    "status-page",
    "executive-brief",
    "decision",
    "handoff",
    "resolved",
    "support-brief",
    "press-line",
    "drill-opening",
    "drill-end",
  ]),
  name: text(60),
  audience: z.enum(audiences),
  statuses: list(z.enum(updateStatuses), 0, 5),
  subject: text(200),
  lines: list(z.strictObject({ label: z.nullable(text(60)), text: text(600), optional: z.boolean() }), 1, 30),
  sms: text(320),
});
