// What is told of work that failed: that the database is in trouble, which passes, or else a defect.

import { troubleOf } from "../store/trouble-of.ts";
import type { ScheduleEvent } from "./events.ts";

/** Returns the event for an error of `what`, the first words of a sentence. */
export const failureEvent = (what: string, error: unknown): ScheduleEvent => {
  const trouble = troubleOf(error);
  if (trouble !== null) return { type: "database-trouble", what, trouble };
  // The code alone: messages may contain a job's content.
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  return { type: "defect", sentence: `${what} failed: ${String(code ?? name ?? "unknown")}.` };
};
