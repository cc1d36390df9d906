// How people word the next update, and what each wording means. Written before the reader; nothing in it is made to fit.

import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Zone } from "../../../src/domain/text/zone.ts";
import { berlin, newYork } from "../../kit/app/zones.ts";

export interface Wording {
  readonly text: string;
  readonly now: Instant;
  readonly zone: Zone;
  readonly filledAt: Instant | null;
  readonly want: Want;
}

export type Want =
  | { readonly type: "promised" | "passed"; readonly at: Instant }
  | { readonly type: "none" }
  /** `choices` only if the wording has just these meanings. */
  | { readonly type: "unclear"; readonly choices: readonly Instant[] | null };

/**
 * A time, "03:35" or "22 03:30" in the same month or "2026-12-01 09:00", all UTC; "passed 02:50"; "none"; "asked", or
 * "asked 03:30 07:00" with every meaning.
 */
type Meaning = string;

const instant = (words: string, now: string): Instant => {
  const [clock = "", day = ""] = words.split(" ").reverse();
  const date = day.length > 2 ? day : `${now.slice(0, 8)}${day || now.slice(8, 10)}`;
  return Date.parse(`${date}T${clock}Z`) as Instant;
};

const wanted = (meaning: Meaning, now: string): Want => {
  if (meaning === "none") return { type: "none" };
  if (meaning === "asked") return { type: "unclear", choices: null };
  if (meaning.startsWith("asked ")) {
    const choices = (meaning.slice(6).match(/(?:\S+ )??\d\d:\d\d/g) ?? []).map((one) => instant(one.trim(), now));
    return { type: "unclear", choices };
  }
  if (meaning.startsWith("passed ")) return { type: "passed", at: instant(meaning.slice(7), now) };
  return { type: "promised", at: instant(meaning, now) };
};

/** Returns wordings as read at `now` by a phone whose texts are in `zone`. */
export const readAt = (
  now: string,
  zone: Zone,
  filledAt: string | null,
  wordings: readonly (readonly [text: string, meaning: Meaning])[],
): readonly Wording[] =>
  wordings.map(([text, meaning]) => ({
    text,
    now: Date.parse(`${now}Z`) as Instant,
    zone,
    filledAt: filledAt === null ? null : instant(filledAt, now),
    want: wanted(meaning, now),
  }));

/** 03:05 on a Saturday. */
const SATURDAY = "2026-11-21T03:05";

const relative = readAt(SATURDAY, 0, null, [
  ["We will provide another update within 30 minutes.", "03:35"],
  ["Next update in half an hour.", "03:35"],
  ["Next update in an hour.", "04:05"],
  ["Next update in an hour and a half.", "04:35"],
  ["Next update in one and a half hours.", "04:35"],
  ["Next update in 1.5 hours", "04:35"],
  ["Next update in 1½ h", "04:35"],
  ["Next update in 90 min", "04:35"],
  ["Next update: in 1 h 15 min", "04:20"],
  ["Next update in 1h30", "04:35"],
  ["Next update in 1hr 15mins", "04:20"],
  ["Next update in 1 hour and 15 minutes", "04:20"],
  ["Next update in a quarter of an hour", "03:20"],
  ["Next update in three quarters of an hour", "03:50"],
  ["Updates will be provided every 30 minutes.", "03:35"],
  ["We will post updates every half hour.", "03:35"],
  ["Next update in the next hour.", "04:05"],
  ["We'll share more information within the next 45 minutes.", "03:50"],
  ["Next update 30 minutes from now.", "03:35"],
  ["Next update: 20m", "03:25"],
  ["Next update: 45 mins", "03:50"],
  ["Next update in fifteen minutes.", "03:20"],
  ["Next update in twenty minutes.", "03:25"],
  ["Next update in two hours.", "05:05"],
  ["Another update will follow in about 20 minutes.", "03:25"],
  ["Next update within the hour.", "04:05"],
  ["Hourly updates will follow.", "04:05"],
  ["We will update you every hour.", "04:05"],
  ["Next update in 2 days.", "23 03:05"],
  ["In 30 minutes we will post the next update.", "03:35"],
  ["Next update in 30 to 45 minutes", "asked 03:35 03:50"],
  ["Next update in 15–20 min", "asked 03:20 03:25"],
  ["Next update in no more than 30 minutes.", "03:35"],
  ["Next update 30 minutes after the rollback.", "none"],
  ["Next update shortly.", "none"],
  ["Next update soon.", "none"],
  ["Next update as soon as we know more.", "none"],
  ["Next update in a few minutes.", "none"],
  ["Next update: TBD", "none"],
  ["Next update when the restore is done.", "none"],
  ["Updates to follow.", "none"],
]);

const clocks = readAt(SATURDAY, 0, null, [
  ["Next update at 4 AM UTC", "04:00"],
  ["Next update at 4am UTC", "04:00"],
  ["Next update at 4:30 a.m. UTC", "04:30"],
  ["Next update by 2 p.m. UTC.", "14:00"],
  ["Next update at 2:15PM UTC.", "14:15"],
  ["Next update at noon UTC.", "12:00"],
  ["Next update at 12 noon UTC.", "12:00"],
  ["Next update: 12:00 PM UTC", "12:00"],
  ["Next update 0330Z", "03:30"],
  ["Next update 0330 Z", "03:30"],
  ["Next update NLT 0400Z", "04:00"],
  ["Next update: 1430 UTC", "14:30"],
  ["Next update at 0345", "03:45"],
  ["Next update: 04.30 UTC", "04:30"],
  ["Next update: 14h30 UTC", "14:30"],
  ["Next update at 14h UTC", "14:00"],
  ["Next update: 04:30hrs UTC", "04:30"],
  ["Next update at 0430 hrs", "04:30"],
  ["Next update: 04:30:00 UTC", "04:30"],
  ["Next update: 04:30Z", "04:30"],
  ["Next update: ~04:00 UTC", "04:00"],
  ["Next update by approx. 04:00 UTC", "04:00"],
  ["Next update no later than 04:00 UTC.", "04:00"],
  ["Next update: 04:00 UTC at the latest", "04:00"],
  ["Next update: 04:00 UTC or sooner.", "04:00"],
  ["Next update at 4 o'clock UTC", "04:00"],
  ["Next update at half past four UTC", "04:30"],
  ["Next update: 03:45 (UTC)", "03:45"],
  ["Next update at 5", "05:00"],
  ["Next update: 5:20", "05:20"],
  ["Next update at 2:50 UTC", "passed 02:50"],
  ["Next update: 02:50 UTC", "passed 02:50"],
  ["The next update was due at 03:00 UTC.", "passed 03:00"],
  ["Next update: 25:00 UTC", "none"],
  ["Next update between 04:00 and 04:30 UTC", "asked 04:00 04:30"],
  ["Next update 04:00–04:30 UTC", "asked 04:00 04:30"],
  ["Next update not before 04:00 UTC", "asked"],
]);

const afternoon = readAt("2026-11-21T14:05", 0, null, [
  ["Next update at 4pm.", "16:00"],
  ["Next update: 16:00", "16:00"],
  ["Next update by 4:30 UTC", "asked 16:30 22 04:30"],
  ["Next update at 3", "15:00"],
  ["Next update at 7", "asked 19:00 22 07:00"],
  ["Next update at midnight UTC.", "22 00:00"],
  ["Next update: 22:30hrs", "22:30"],
  ["Next update at 15h30", "15:30"],
  ["Next update 1530 UTC", "15:30"],
  ["Next update tonight at 10", "22:00"],
  ["Next update this evening at 7:30", "19:30"],
  ["Next update: 14:30 sharp", "14:30"],
  ["Next update at 02:00 UTC", "22 02:00"],
  ["Next update: 06:00 UTC", "asked 22 06:00"],
]);

const dates = readAt(SATURDAY, 0, null, [
  ["Next update: 2026-11-22 03:30 UTC", "22 03:30"],
  ["Next update: 2026-11-22T03:30Z", "22 03:30"],
  ["Next update: 2026-11-22T03:30:00+01:00", "22 02:30"],
  ["Next update: 21 Nov 22:30 UTC", "22:30"],
  ["Next update: 21 Nov 2026 22:30 UTC", "22:30"],
  ["Next update by: Saturday, November 21, 2026, at 10:30 PM UTC", "22:30"],
  ["Next update on November 22nd at 9 AM UTC", "22 09:00"],
  ["Next update on the 22nd of November at 09:00 UTC", "22 09:00"],
  ["Next update: Nov. 22, 09:00 UTC", "22 09:00"],
  ["Next update: 22.11. 09:00 UTC", "22 09:00"],
  ["Next update: 22.11.2026, 09:00 UTC", "22 09:00"],
  ["Next update: 22/11/2026 09:00 UTC", "22 09:00"],
  ["Next update: 11/22/2026 9:00 AM UTC", "22 09:00"],
  ["Next update: 22/11 09:00 UTC", "22 09:00"],
  ["Next update: 11/12 09:00 UTC", "asked 2026-12-11 09:00"],
  ["Next update: 09:00 UTC on 22 November", "22 09:00"],
  ["Next update: 09:00 UTC, 22 Nov 2026", "22 09:00"],
  ["Next update: tomorrow 09:00 UTC", "22 09:00"],
  ["Next update tomorrow at 9 AM UTC.", "22 09:00"],
  ["Next update at 09:00 UTC tomorrow.", "22 09:00"],
  ["Next update tomorrow morning at 9 UTC", "22 09:00"],
  ["Next update: today 14:00 UTC", "14:00"],
  ["Next update today at 17:00 UTC", "17:00"],
  ["Next update: Monday 09:00 UTC", "23 09:00"],
  ["Next update on Monday, 23 November, at 09:00 UTC", "23 09:00"],
  ["Next update: Mon 23 Nov 0900Z", "23 09:00"],
  ["Next update: Sunday at noon UTC", "22 12:00"],
  ["Next update: 2 January 2027, 09:00 UTC", "2027-01-02 09:00"],
  ["Next update: 2 Jan 09:00 UTC", "2027-01-02 09:00"],
  ["Next update: 20 Nov 22:30 UTC", "passed 20 22:30"],
  ["Next update: 2026-11-20 09:00 UTC", "passed 20 09:00"],
  ["Next update on Monday, 22 November, at 09:00 UTC", "asked"],
  ["Next update tomorrow.", "asked"],
  ["Next update: Monday", "asked"],
  ["Next update: 22 November", "asked"],
  ["Next update by end of day.", "asked"],
  ["Next update: tomorrow morning", "asked"],
  ["Next update: 30 February 09:00 UTC", "none"],
]);

const offsets = readAt(SATURDAY, 0, null, [
  ["Next update: 09:30 UTC+5:30", "04:00"],
  ["Next update: 09:30 UTC+05:30", "04:00"],
  ["Next update: 09:30 +0530", "04:00"],
  ["Next update: 09:30+05:30", "04:00"],
  ["Next update: 01:00 GMT-3", "04:00"],
  ["Next update: 01:00 UTC −3", "04:00"],
  ["Next update: 06:00 (UTC+2)", "04:00"],
  ["Next update at 4 PM UTC+12", "04:00"],
  ["Next update: 01:00 -0300", "04:00"],
]);

const zones = readAt(SATURDAY, 0, null, [
  ["Next update: 05:00 CET", "04:00"],
  ["Next update at 05:00 CET (04:00 UTC)", "04:00"],
  ["Next update: 11 PM EST", "04:00"],
  ["Next update at 8pm PST.", "04:00"],
  ["Next update: 8pm PT", "04:00"],
  ["Next update: 11pm ET / 8pm PT", "04:00"],
  ["Next update: 11 PM Eastern", "04:00"],
  ["Next update: 11 p.m. Eastern Time", "04:00"],
  ["Next update: 13:00 JST", "04:00"],
  ["Next update: 14:00 AEST", "04:00"],
  ["Next update: 15:00 AEDT", "04:00"],
  ["Next update: 12:00 SGT", "04:00"],
  ["Next update: 04:00 GMT", "04:00"],
  ["Next update: 06:00 EET", "04:00"],
  ["Next update: 9:00 PM MST", "04:00"],
  ["Next update: 09:00 IST", "asked 03:30 07:00 08:00"],
  ["Next update: 09:00 IST (03:30 UTC)", "03:30"],
  ["Next update: 12:30 CST", "asked 04:30 18:30"],
  ["Next update: 09:30 BST", "asked 03:30 08:30"],
  ["Next update: 08:00 AST", "asked 05:00 12:00"],
  ["Next update: 05:00 CEST", "asked 04:00"],
  ["Next update: 05:00 Berlin time", "asked"],
  ["Next update: 05:00 local time", "asked"],
  ["Next update: 05:00 XKT", "asked"],
  ["Next update at 05:00 Europe/Berlin", "asked"],
]);

const summer = readAt("2026-07-15T03:05", 0, null, [
  ["Next update: 11 PM ET", "passed 03:00"],
  ["Next update: 9 PM PT", "04:00"],
  ["Next update: 11:30 PM EDT", "03:30"],
  ["Next update: 06:00 CEST", "04:00"],
  ["Next update: 06:00 CET", "asked 05:00 04:00"],
  ["Next update: 11:30 PM EST", "asked 04:30 03:30"],
]);

const verbs = readAt(SATURDAY, 0, null, [
  ["Another update will follow by 03:30 UTC.", "03:30"],
  ["We will update you again at 03:30 UTC.", "03:30"],
  ["Next post: 03:30 UTC", "03:30"],
  ["Further information at 03:30 UTC.", "03:30"],
  ["Please check back at 03:30 UTC.", "03:30"],
  ["Next communication: 03:30 UTC", "03:30"],
  ["ETA of next update: 03:30 UTC", "03:30"],
  ["Expect the next update at 03:30 UTC", "03:30"],
  ["We will be in touch again by 03:30 UTC.", "03:30"],
  ["More information will be shared by 03:30 UTC.", "03:30"],
  ["You will hear from us again at 03:30 UTC.", "03:30"],
  ["We'll report back by 03:30 UTC.", "03:30"],
  ["We’ll keep you posted every 30 minutes.", "03:35"],
  ["An update will be provided by 03:30 UTC.", "03:30"],
  ["We expect to post another update by 03:30 UTC.", "03:30"],
  ["Update to follow at 03:30 UTC", "03:30"],
  ["The next status report is due at 03:30 UTC.", "03:30"],
  ["Next comms 03:30 UTC", "03:30"],
  ["Next sitrep 03:30 UTC", "03:30"],
  ["Next customer update: 03:30 UTC", "03:30"],
  ["This page will be updated by 03:30 UTC.", "03:30"],
  ["No further updates until 04:00 UTC.", "04:00"],
  ["Next update has been moved from 03:30 to 04:00 UTC.", "04:00"],
  ["We will follow up in 30 minutes.", "03:35"],
  ["Update cadence: every 30 min", "03:35"],
  ["The next scheduled update is at 03:30 UTC.", "03:30"],
]);

const decoys = readAt(SATURDAY, 0, null, [
  ["Next update in 30 min unless something changes before 03:20 UTC", "03:35"],
  ["Failing since 02:50 UTC, next update 03:30 UTC", "03:30"],
  ["Next update at 03:30 UTC; checkout has been down since 02:50 UTC", "03:30"],
  ["Next update on the 14:00 release at 03:30 UTC", "03:30"],
  ["Next update by 03:30 UTC, after the 03:15 failover", "03:30"],
  ["Next update at 03:30 UTC, fix expected by 04:00 UTC", "03:30"],
  ["Next update after the 14:00 release.", "none"],
  ["We will roll back by 03:30 UTC.", "none"],
  ["The fix goes out at 03:30 UTC.", "none"],
  ["Last update: 02:50 UTC. Next update: 03:30 UTC.", "03:30"],
  ["Update at 03:02 UTC: still failing. Next update 03:30 UTC.", "03:30"],
  ["Update at 03:02 UTC: still failing.", "none"],
  ["[03:02 UTC] Still failing. Next update in 15 min.", "03:20"],
  ["At 03:10 UTC we roll back, next update soon.", "none"],
  ["Next update in 30 min. 500 errors since 02:50 UTC.", "03:35"],
  ["Next steps: restart by 03:30 UTC. Next update: 04:00 UTC", "04:00"],
  ["Software update at 03:30 UTC caused this. Next update: 04:00 UTC", "04:00"],
  ["Next update: 04:00 UTC. Version 14.30 is rolled back.", "04:00"],
  ["Ticket 20261121, next update 03:45 UTC", "03:45"],
  ["Next update to customers: 03:45 UTC (12 of 40 pods are back)", "03:45"],
  ["Error rate 3.5 % at 03:00, next update at 03:45", "03:45"],
  ["We deploy an update at 03:30 UTC.", "none"],
]);

const several = readAt(SATURDAY, 0, null, [
  ["Next update: customers 04:00 UTC, executives 03:30 UTC", "asked 04:00 03:30"],
  ["Next update:\n- Customers: 04:00 UTC\n- Executives: 03:30 UTC", "asked 04:00 03:30"],
  ["Next engineering update 03:20 UTC. Next customer update 04:00 UTC.", "asked 03:20 04:00"],
  ["Next update: 03:30 UTC. We will post another update by 04:00 UTC.", "asked 03:30 04:00"],
  ["Next update at 03:20 UTC (in 45 minutes)", "asked 03:20 03:50"],
  ["Next update 04:00 UTC (05:00 CET)", "04:00"],
  ["Next update 04:00 UTC (06:00 CET)", "asked 04:00 05:00"],
  ["Next update: 03:30 UTC\nNext update: 03:30 UTC", "03:30"],
  ["Next update in 25 min (03:30 UTC)", "03:30"],
  ["Next update at 03:30 and 04:00 UTC", "asked 03:30 04:00"],
]);

const formats = readAt(SATURDAY, 0, null, [
  ["*Status:* Investigating\n*Next update:* 03:30 UTC (in 25 min)", "03:30"],
  ["**Next update:** 03:30 UTC", "03:30"],
  ["_Next update_: 03:30 UTC", "03:30"],
  ["## Next update\n03:30 UTC", "03:30"],
  ["Next update:\n\n03:30 UTC", "03:30"],
  ["| Next update | 03:30 UTC |", "03:30"],
  ["- Next update: `03:30 UTC`", "03:30"],
  ["> Next update: 03:30 UTC", "03:30"],
  [":clock3: Next update at 03:30 UTC", "03:30"],
  ["⏰ Next update 03:30 UTC ⏰", "03:30"],
  ["[SEV2] Investigating | checkout: slow | NEXT UPDATE 03:31 UTC", "03:31"],
  ["NEXT UPDATE AT 03:31 UTC OR SOONER", "03:31"],
  ["Subject: [SEV2] checkout\n\nHello all,\n\nNext update: 03:30 UTC\n\nRegards\nAna", "03:30"],
  ["SEV2 chkout slow. Nxt upd 0330Z", "03:30"],
  ["Next update:\u00a003:30\u202fUTC", "03:30"],
  ["Next update: 3:30\u202fAM UTC", "03:30"],
  ["Next update — 03:30 UTC", "03:30"],
  ["Next update – 03:30 UTC", "03:30"],
  ["Next\u00a0update in\u202f30\u2009min", "03:35"],
  ["Next update：03：30 UTC", "03:30"],
  ["Next up­date: soon. Next update 03:30 UTC", "03:30"],
  ["NEXT UPDATE: 21 NOV 2026 0400Z", "04:00"],
  ["Next update:\t03:30 UTC", "03:30"],
  ["Next update: <!date^1795230000^03:30 UTC|03:30 UTC>", "03:30"],
]);

const local = [
  ...readAt(SATURDAY, 60, null, [
    ["Next update: 04:30", "03:30"],
    ["Next update at 4:30 am", "03:30"],
    ["Next update: 03:30 UTC", "03:30"],
    ["Next update: 04:30 UTC+1", "03:30"],
    ["Next update tomorrow at 09:00", "22 08:00"],
    ["Next update: 22 Nov, 09:00", "22 08:00"],
    ["Next update: Monday at 9:00 am", "23 08:00"],
  ]),
  ...readAt("2026-10-24T20:00", berlin, null, [
    ["Next update: tomorrow 03:30", "25 02:30"],
    ["Next update: 2026-10-25 03:30", "25 02:30"],
    ["Next update in 8 hours", "25 04:00"],
    ["Next update: Sunday 01:30", "24 23:30"],
  ]),
  ...readAt("2026-10-31T22:00", newYork, null, [
    ["Next update: tomorrow at 9 am", "2026-11-01 14:00"],
    ["Next update: 9 AM ET on November 1", "2026-11-01 14:00"],
    ["Next update: 7 PM ET", "23:00"],
  ]),
];

const filled = readAt(SATURDAY, 0, "03:25", [
  ["*Next update:* 03:25 UTC (in 20 min)", "03:25"],
  ["*Next update:* 03:25 UTC (in 45 min)", "03:25"],
  ["More at 03:25 UTC", "03:25"],
  ["Everything is fine.", "none"],
  ["*Next update:* 03:45 UTC (in 20 min)", "asked 03:45 03:25"],
]);

export const corpus: readonly Wording[] = [
  ...relative,
  ...clocks,
  ...afternoon,
  ...dates,
  ...offsets,
  ...zones,
  ...summer,
  ...verbs,
  ...decoys,
  ...several,
  ...formats,
  ...local,
  ...filled,
];
