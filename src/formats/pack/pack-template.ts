// The schema of a template. Which placeholders its texts may name is checked in pack-rules.ts.

import * as z from "zod/mini";
import { id, list, text } from "./pack-limits.ts";

export const packTemplate = z.strictObject({
  id,
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
  audience: z.enum(["engineering", "executives", "customers", "support", "press"]),
  statuses: list(z.enum(["investigating", "identified", "mitigating", "monitoring", "resolved"]), 0, 5),
  subject: text(200),
  lines: list(z.strictObject({ label: z.nullable(text(60)), text: text(600), optional: z.boolean() }), 1, 30),
  sms: text(320),
});
