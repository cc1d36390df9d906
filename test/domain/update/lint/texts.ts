// Texts as people write them at night, good and bad, with exactly what the linter must say of each.

import type { Audience } from "../../../../src/domain/pack/pack.ts";
import type { LintRule, UpdateText } from "../../../../src/domain/update/lint/update-text.ts";

export interface LintedText {
  readonly audience: Audience;
  readonly text: string;
  /** Exactly the rules that the linter must name. */
  readonly rules: readonly LintRule[];
  readonly more?: Partial<UpdateText>;
}

/** Unless a row says otherwise, the text ends with the time it promises. */
const PROMISE = "\nNext update: 03:22 UTC";

const row = (
  audience: Audience,
  text: string,
  rules: readonly LintRule[] = [],
  more: Partial<UpdateText> = {},
): LintedText => ({ audience, text: text + PROMISE, rules, more });

/** The row as it is, without the promise at its end. */
const bare = (
  audience: Audience,
  text: string,
  rules: readonly LintRule[] = [],
  more: Partial<UpdateText> = {},
): LintedText => ({ audience, text, rules, more });

export const lintedTexts: readonly LintedText[] = [
  // The next update.
  row("engineering", "Checkout is failing for some users. Ben is looking at payments."),
  bare("engineering", "Checkout is failing for some users.", ["next-update-missing"]),
  bare("customers", "Payments fail for some customers.", ["next-update-missing"]),
  bare("customers", "Payments fail for some customers. Next update in 20 min."),
  bare("customers", "Payments fail for some customers. Next update soon.", ["next-update-missing"]),
  bare("customers", "Payments fail. Next update: 02:50 UTC", ["next-update-past"]),
  bare("customers", "Payments fail. Next update: 03:31 UTC+2", ["next-update-past"]),
  bare("customers", "Payments fail. Next update: 05:31 UTC+2"),
  bare("customers", "Payments fail. Next update: 09:00 IST", ["next-update-unclear"]),
  bare("support", "Payments fail. Next update tomorrow.", ["next-update-unclear"]),
  bare("engineering", "Payments fail. Next update at 03:20 and 03:40 UTC", ["next-update-unclear"]),
  bare("customers", "Payments fail. Next update within half an hour."),
  bare("executives", "Payments fail. Another update will follow by 4 AM UTC."),
  bare("engineering", "Payments due at 03:10 are late.", ["next-update-missing"]),
  bare("executives", "Checkout is down since 02:55 UTC.", ["next-update-missing"]),
  bare("customers", "Payments work again. Thank you for your patience.", [], { status: "resolved" }),
  bare("customers", "Next update: 00:10 UTC. Payments fail.", [], {
    now: 1_795_305_300_000 as UpdateText["now"],
    nextUpdateAt: null,
  }),

  // Guesses.
  row("customers", "This is probably a network problem.", ["speculation"]),
  row("customers", "We think it affects some users.", ["speculation"]),
  row("support", "It might be slow for a while.", ["speculation"]),
  row("press", "It appears to be limited to Europe.", ["speculation"]),
  row("executives", "The last release is likely at fault. The team is checking it.", ["speculation"]),
  row("engineering", "We think the last deploy broke payments. Ben is checking."),
  row("engineering", "Probably the connection pool. Testing with a larger one."),
  row("customers", "An unlikely combination of orders is affected."),
  row("customers", "Some orders can be placed later."),
  row("customers", "Maybe later orders will work.", ["speculation"]),

  // Causes.
  row("customers", "The outage was caused by a supplier.", ["cause"]),
  row("customers", "Due to maintenance some orders are slow.", ["cause"]),
  row("press", "The root cause was a change on our side.", ["cause"]),
  row("support", "It stems from a change this morning.", ["cause"]),
  row("customers", "The cause is not known yet. We are investigating."),
  row("customers", "We will share the root cause once we are certain."),
  row("customers", "Payments that fall due today are not affected."),
  row("engineering", "Caused by the 02:40 deploy; Ben rolls it back."),
  row("executives", "The outage was caused by a change at 02:40. It has been taken back."),

  row("press", "The root cause of the outage was a change on our side.", ["cause"]),
  row("customers", "Root cause: a change on our side.", ["cause"]),
  row("customers", "We are sorry for the trouble caused by this disruption."),
  row("customers", "Maintenance is due to start tomorrow."),
  row("customers", "You might be asked to log in again."),

  // People.
  row("customers", "Ana is working on it.", ["person-named"]),
  row("press", "Questions go to @ben_ops.", ["person-named"]),
  row("support", "Ask Ana Lima for details.", ["person-named"]),
  row("customers", "Our team is working on it."),
  row("customers", "We will mark affected orders.", [], { people: ["Mark"] }),
  row("customers", "Banana orders are delayed."),
  row("customers", "Write to help@carta.example for help."),
  row("engineering", "Ana is IC, Ben has the keyboard."),
  row("executives", "Ana leads the response."),

  // Machines and jargon.
  row("customers", "db-prod-03 is down.", ["internal-host"]),
  row("customers", "10.20.3.7 does not answer.", ["internal-host"]),
  row("support", "payments.svc.internal does not answer.", ["internal-host"]),
  row("executives", "checkout-7f9c6d8b4-x2x1z restarts in a loop.", ["internal-host"]),
  row("customers", "web-02 is down.", ["internal-host"]),
  row("customers", "Your order ORD-20261121-12345 is safe."),
  row("customers", "Please clear the cache of your browser."),
  row("engineering", "db-prod-03 is down, 10.20.3.7 does not answer."),
  row("customers", "See status.carta.example for details."),
  row("customers", "Orders from 2026-11-21 are affected."),
  row("customers", "Check-in at 24 stores is slow."),
  row("customers", "We are rolling back a deployment.", ["jargon"]),
  row("customers", "Latency is high.", ["jargon"]),
  row("executives", "We fail over to the replica.", ["jargon"]),
  row("press", "Our Kubernetes pods restart.", ["jargon"]),
  row("customers", "This is a SEV1.", ["jargon"]),
  row("customers", "Pages load slowly."),
  row("customers", "Some orders are answered slowly."),
  row("engineering", "p99 latency is 4 s, the cache is cold, 5xx at 12 %."),
  row("customers", "The falcon-gate is slow.", ["jargon"], { jargon: ["falcon-gate"] }),
  row("customers", "Our gate to the bank is slow.", [], { jargon: ["falcon-gate"] }),

  // Blame.
  row("engineering", "Human error during the migration.", ["blame"]),
  row("engineering", "Ben forgot to run the tests.", ["blame"]),
  row("executives", "The vendor is to blame.", ["blame"]),
  row("engineering", "They should have checked the dashboard.", ["blame"]),
  row("engineering", "A careless change at 02:40.", ["blame"]),
  row("engineering", "It was his fault.", ["blame"]),
  row("engineering", "The check was missing in the pipeline. Ben adds it."),
  row("engineering", "The fault is in the payment path."),
  row("engineering", "The error rate should have recovered by now. Ben looks why."),
  row("customers", "We apologise for the default language of the page."),

  // Not knowing.
  row("engineering", "We don't know why.", ["dont-know"]),
  row("engineering", "We don't know why yet. Ben is checking the last deploy."),
  row("engineering", "We don’t know why yet, and are asking the bank."),
  row("executives", "The cause is unclear.", ["dont-know"]),
  row("executives", "The cause is unclear. The team is comparing the last two releases."),
  row("engineering", "No idea. Coffee first. Then we start investigating.", ["dont-know"]),
  row("customers", "We do not know how many orders are affected. We will tell everyone concerned."),

  row("engineering", "We don't know when it will be back.", ["dont-know"]),

  // Promises of an end.
  row("customers", "By 04:30 everything should be back to normal.", ["fix-time-promise"]),
  bare("customers", "It was fixed within 20 minutes.", [], { status: "resolved" }),
  row("customers", "Payments will be fixed by 04:00 UTC.", ["fix-time-promise"]),
  row("customers", "We expect to be back in 10 minutes.", ["fix-time-promise"]),
  row("support", "Resolved within the hour.", ["fix-time-promise"]),
  row("engineering", "ETA 03:40.", ["fix-time-promise"]),
  row("executives", "A fix by 05:00 is planned.", ["fix-time-promise"]),
  row("executives", "We decide by 03:15 UTC. At the latest we are back up by 04:30 UTC on the spare system."),
  row("executives", "If the restart hasn’t worked by 03:40 UTC, we do this: switch to the spare system."),
  row("executives", "At the latest we move at 03:40. The shop is back up by 04:30.", ["fix-time-promise"]),
  row("customers", "At the latest we are back up by 04:30 UTC.", ["fix-time-promise"]),
  row("engineering", "Fixed in version 2.4, which is being tested."),
  bare("customers", "Payments fail. Next update will be back by 03:22 UTC"),
  row("executives", "The decision falls at 03:15 UTC."),
  row("customers", "Orders placed before 02:40 UTC are safe."),

  // Drills.
  row("engineering", "Payments fail 30 %.", ["drill-unmarked"], { drill: true }),
  row("engineering", "[DRILL] Payments fail 30 %.", [], { drill: true }),
  row("engineering", "*[DRILL] [SEV2] payments: failing*", [], { drill: true }),
  row("engineering", "Payments fail. This is a [DRILL].", ["drill-unmarked"], { drill: true }),
  row("engineering", "[DRILL] Payments fail 30 %.", ["drill-marked-real"]),
  row("engineering", "Not a drill. Payments fail 30 %."),
  row("engineering", "Payments fail.", ["drill-unmarked"], {
    drill: true,
    format: "email",
    subject: "[SEV2] payments",
  }),
  row("engineering", "Payments fail.", [], { drill: true, format: "email", subject: "[DRILL] [SEV2] payments" }),

  // Length and tone.
  row("engineering", "A long text.", ["sms-long"], { format: "sms", smsSegments: 2 }),
  row("engineering", "A very long text.", ["sms-long"], { format: "sms", smsSegments: 5 }),
  row("engineering", "A short text.", [], { format: "sms", smsSegments: 1 }),
  row("customers", "We are on it!", ["tone"]),
  row("customers", "Payments fail 😬.", ["tone"]),
  row("customers", "We are on it."),
  row("engineering", "It works again!", []),

  // Several at once.
  row("customers", "Ana thinks db-prod-03 is probably down!", ["person-named", "internal-host", "speculation", "tone"]),
  bare("press", "Human error. Will be fixed by 04:00.", ["next-update-missing", "blame", "cause", "fix-time-promise"]),
];
