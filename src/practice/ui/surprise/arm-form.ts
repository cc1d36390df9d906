// The choices for a surprise drill, and the plan that they make.

import type { LocalDrillPlan } from "../../../actions/surprise/arm-drill-here.ts";
import { thisWeek, tonight } from "../../../actions/surprise/plan-window.ts";
import type { Instant } from "../../../domain/fact/ids.ts";
import type { DrillWindow } from "../../../domain/text/drill-window.ts";
import { DAY_MS } from "../../../domain/text/durations.ts";
import type { Zone } from "../../../domain/text/zone.ts";

export const hourChoices = ["any", "work", "evening", "night"] as const;

export interface ArmForm {
  readonly when: "tonight" | "week" | "choose";
  readonly from: Instant;
  readonly to: Instant;
  readonly hours: (typeof hourChoices)[number];
  readonly weekdays: readonly string[];
  readonly count: "1" | "2" | "3" | "4" | "5";
  readonly gap: string;
  /** Empty for a surprise. */
  readonly scenario: string;
  /** Null for everyone. */
  readonly devices: readonly string[] | null;
}

const hours: Readonly<Record<ArmForm["hours"], readonly [number, number]>> = {
  any: [0, 24],
  work: [9, 17],
  evening: [17, 23],
  night: [22, 6],
};

const week = ["1", "2", "3", "4", "5", "6", "7"];

/** Returns the form as it is first shown: one drill tonight, everything a surprise. */
export const startForm = (now: Instant): ArmForm => ({
  when: "tonight",
  from: now,
  to: (now + DAY_MS) as Instant,
  hours: "any",
  weekdays: week,
  count: "1",
  gap: "240",
  scenario: "",
  devices: null,
});

/** Returns the plan; tonight means one drill, at any hour until morning. */
export const toPlan = (form: ArmForm, now: Instant, zone: Zone): LocalDrillPlan => {
  const scenario = form.scenario === "" ? null : form.scenario;
  if (form.when === "tonight") {
    const window = { ...tonight(now, zone), hours: hours.any, weekdays: week.map(Number) };
    return { window, count: 1, gapMinutes: 0, scenario };
  }
  const span = form.when === "week" ? thisWeek(now) : { from: Math.max(form.from, now) as Instant, to: form.to };
  return {
    window: { ...span, hours: hours[form.hours], weekdays: form.weekdays.map(Number) },
    count: Number(form.count),
    gapMinutes: form.count === "1" ? 0 : Number(form.gap),
    scenario,
  };
};

/** Returns true if the window isn't empty and ends in the future. */
export const isWindow = ({ from, to }: DrillWindow, now: Instant): boolean => to > from && to > now;
