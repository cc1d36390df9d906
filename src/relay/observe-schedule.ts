// Turns the schedule's events into log lines and counters.

import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { Observe } from "./schedule/events.ts";

/** Returns the listener of a schedule. */
export const observeSchedule =
  (log: Log, metrics: Metrics): Observe =>
  (event) => {
    const { type, ...fields } = event;
    switch (event.type) {
      case "fired":
        metrics.count("first90_fired_total", { kind: event.kind });
        metrics.time("first90_fired_late_seconds", { kind: event.kind }, event.lateMs / 1000);
        return log("info", type, fields);
      case "missed":
        metrics.count("first90_missed_total", { kind: event.kind });
        return log("warn", type, fields);
      case "pushed":
        metrics.count("first90_pushes_total", { kind: event.kind, outcome: event.outcome });
        if (event.outcome === "sent")
          metrics.time("first90_push_late_seconds", { kind: event.kind }, event.lateMs / 1000);
        // A line for each push that went well would drown everything else.
        return event.outcome === "sent" ? undefined : log("warn", type, fields);
      case "expired":
        metrics.count("first90_pushes_expired_total", { kind: event.kind }, event.pushes);
        return log("warn", type, fields);
      case "capped":
        metrics.count("first90_pushes_capped_total", { kind: event.kind }, event.pushes);
        return log("warn", type, fields);
      case "slow":
      case "put-off":
        // Counted alone: a service in trouble makes thousands of them, and its pause is logged.
        return metrics.count("first90_pushes_delayed_total", { kind: event.kind, reason: event.type });
      case "service-paused":
        metrics.count("first90_services_paused_total", { service: event.service });
        return log("warn", type, fields);
      case "service-back":
        return log("info", type, fields);
      case "held":
        metrics.count("first90_pushes_held_total", { kind: event.kind }, event.pushes);
        return log("info", type, fields);
      case "overtaken":
        metrics.count("first90_pushes_overtaken_total", { kind: event.kind }, event.pushes);
        return log("info", type, fields);
      case "left":
        metrics.count("first90_pushes_left_total", { kind: event.kind }, event.pushes);
        return log("warn", type, fields);
      case "database-trouble":
        metrics.count("first90_database_trouble_total", { kind: event.trouble });
        return log("warn", type, fields);
      case "defect":
        metrics.count("first90_defects_total");
        return log("error", type, fields);
    }
  };
