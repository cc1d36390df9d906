// More wordings: zones, verbs, decoys, formats. Written before the reader; nothing in it is made to fit.

import { berlin, newYork } from "../../kit/app/zones.ts";
import { readAt, type Wording } from "./promise-wording.ts";

const SATURDAY = "2026-11-21T03:05";

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

export const placesAndDecoys: readonly Wording[] = [
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
