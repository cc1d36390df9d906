// What the linter for updates must find, as people write it on status pages, in mails to the board and in channels.

import type { Audience } from "../../../../../src/domain/pack/pack.ts";
import type { LintRule } from "../../../../../src/domain/update/lint/update-text.ts";

export type Found = readonly [rule: LintRule, audience: Audience, text: string, people?: readonly string[]];

/** Each text gets the time of the next update behind it, unless it has its own or its lack is what must be found. */
export const updatesToFind: readonly Found[] = [
  // Guesses.
  ["speculation", "customers", "The problem is most likely on the side of our payment provider."],
  ["speculation", "customers", "Early signs suggest that a recent change is involved."],
  ["speculation", "customers", "This may be related to the work we did on Sunday."],
  ["speculation", "customers", "It could be a problem with our network."],
  ["speculation", "customers", "We believe the issue is limited to customers in Europe."],
  ["speculation", "customers", "Login errors appear to be connected with yesterday’s release."],
  ["speculation", "customers", "Our best guess is a problem at the data centre."],
  ["speculation", "press", "The company suspects an attack from outside."],
  ["speculation", "press", "A fault in the cooling is thought to be the reason."],
  ["speculation", "press", "It looks like a supplier had a power cut."],
  ["speculation", "support", "Possibly the app on older phones is the trouble."],
  ["speculation", "support", "We assume that accounts made this week are hit hardest."],
  ["speculation", "support", "The outage might have been set off by the sale."],
  ["speculation", "executives", "We are fairly sure it is the new checkout."],
  ["speculation", "executives", "Presumably about 4,000 orders were lost."],
  ["speculation", "executives", "Indications point to a vendor outage."],
  ["speculation", "customers", "Perhaps a few messages were delivered twice."],
  ["speculation", "customers", "The delay seems to come from our email partner."],

  // A cause stated as one.
  ["cause", "customers", "The interruption was caused by a failed update."],
  ["cause", "customers", "Because of a hardware failure, photos can’t be uploaded."],
  ["cause", "customers", "Due to a configuration change this morning, some users can’t sign in."],
  ["cause", "customers", "A faulty network switch took our site down."],
  ["cause", "customers", "The errors stem from a change to our search."],
  ["cause", "customers", "We have traced the issue to an expired certificate."],
  ["cause", "customers", "As a result of a power cut in Frankfurt, dashboards are empty."],
  ["cause", "customers", "An update that we released at noon broke the export."],
  ["cause", "press", "The outage is attributed to a software defect."],
  ["cause", "press", "A cyberattack on our servers led to the outage."],
  ["cause", "press", "The reason for the disruption was a capacity shortage."],
  ["cause", "press", "Owing to a mistake in a price list, orders were cancelled."],
  ["cause", "support", "Emails were delayed after a failed migration."],
  ["cause", "support", "It was triggered by a surge in traffic at nine."],
  ["cause", "support", "The root cause is a memory shortage on our side."],
  ["cause", "support", "A bug in the new app version logs people out."],
  ["cause", "customers", "Our storage ran out of space, which stopped uploads."],
  ["cause", "customers", "The disruption resulted from a routing error at our provider."],

  // Blame.
  ["blame", "engineering", "An engineer accidentally deleted the production bucket."],
  ["blame", "engineering", "Ben pushed a bad config at 02:40.", ["Ben"]],
  ["blame", "engineering", "The on-call engineer ignored the first page."],
  ["blame", "engineering", "Ana’s deploy broke login, rolling it back now.", ["Ana"]],
  ["blame", "engineering", "Whoever merged this without a review should have known better."],
  ["blame", "engineering", "The DBA forgot to renew the certificate."],
  ["blame", "executives", "Someone on the platform team made a mistake."],
  ["blame", "executives", "The vendor’s negligence cost us two hours."],
  ["blame", "executives", "The night shift failed to escalate in time."],
  ["blame", "executives", "This was an avoidable error by a contractor."],
  ["blame", "customers", "We are sorry: one of our engineers made an error."],
  ["blame", "customers", "An employee entered the wrong price by mistake."],
  ["blame", "press", "A careless supplier is to blame for the outage."],
  ["blame", "support", "It was the developers’ fault, the fix is on its way."],
  ["blame", "engineering", "Somebody fat-fingered the retention setting."],

  // Words of the trade.
  ["jargon", "customers", "Our Kubernetes cluster is recovering."],
  ["jargon", "customers", "API requests return 503 errors."],
  ["jargon", "customers", "We are failing over to another region."],
  ["jargon", "customers", "The primary database is overloaded."],
  ["jargon", "customers", "Two of our nodes have been restarted."],
  ["jargon", "customers", "Requests hit timeouts at the load balancer."],
  ["jargon", "customers", "We have rolled back the last release."],
  ["jargon", "customers", "The cache is being rebuilt."],
  ["jargon", "customers", "A hotfix was deployed to production."],
  ["jargon", "press", "The company’s DNS servers did not answer."],
  ["jargon", "press", "Redis was restarted at four."],
  ["jargon", "press", "The containers that run the shop restart again and again."],
  ["jargon", "support", "Unhandled exceptions in the checkout service are falling."],
  ["jargon", "support", "p95 latency is back to normal."],
  ["jargon", "support", "We drained the message queue and scaled the pods."],
  ["jargon", "executives", "Replication lag is under a second again."],
  ["jargon", "executives", "We turned the feature flag off; error budget is spent."],
  ["jargon", "executives", "CPU saturation on the shards has ended."],
  ["jargon", "customers", "The on-call team is following its runbook."],
  ["jargon", "customers", "This has been classified as a SEV2."],

  // Machines.
  ["internal-host", "customers", "The machine eu-web-14 is being replaced."],
  ["internal-host", "customers", "Traffic to 10.4.18.22 has been stopped."],
  ["internal-host", "support", "Ask for the state of orders.prod.svc.cluster.local first."],
  ["internal-host", "executives", "We lost mysql-07 and its standby."],
  ["internal-host", "press", "The server at 192.168.3.9 had failed."],
  ["internal-host", "customers", "checkout-6d5f8c9b7d-k2x9p is out of the rotation."],
  ["internal-host", "support", "The address billing.corp answers again."],

  // People.
  ["person-named", "customers", "Priya from our database team is restoring the data.", ["Priya"]],
  ["person-named", "customers", "Please write to Tomasz Zielinski for a refund.", ["Tomasz Zielinski"]],
  ["person-named", "press", "Our engineer Mark is on it.", ["Mark"]],
  ["person-named", "support", "Will is restarting the payment service.", ["Will"]],
  ["person-named", "customers", "May has restored most of the accounts.", ["May"]],
  ["person-named", "press", "For questions contact Grant or Rose.", ["Grant", "Rose"]],
  ["person-named", "support", "Hope and her team are calling every shop.", ["Hope"]],
  ["person-named", "customers", "We thank Bill, who found the problem.", ["Bill"]],
  ["person-named", "support", "Mention @jorge.r in the ticket."],

  // A promised end.
  ["fix-time-promise", "customers", "Everything will be back to normal within the hour."],
  ["fix-time-promise", "customers", "We expect a fix by 05:00 UTC."],
  ["fix-time-promise", "customers", "Service should be restored by noon."],
  ["fix-time-promise", "customers", "Our ETA for full recovery is 30 minutes."],
  ["fix-time-promise", "press", "The shop will be online again in two hours."],
  ["fix-time-promise", "press", "The company guarantees that all orders arrive."],
  ["fix-time-promise", "support", "This will be fixed shortly, tell callers to wait."],
  ["fix-time-promise", "support", "It will be resolved by tomorrow morning."],
  ["fix-time-promise", "executives", "We will have it fixed in ten minutes."],
  ["fix-time-promise", "engineering", "Should be up again by 04:15."],

  // Nobody knows, and nothing is said to be done.
  ["dont-know", "customers", "We have no idea when orders can be placed again."],
  ["dont-know", "executives", "Nobody knows how many customers are affected."],
  ["dont-know", "executives", "It is unclear whether data is lost."],
  ["dont-know", "engineering", "Not sure what changed."],
  ["dont-know", "press", "The reason for the outage is unknown."],
  ["dont-know", "support", "We can’t say yet who is affected."],

  // The next update.
  ["next-update-missing", "customers", "Some customers can’t pay. We are working on it."],
  ["next-update-missing", "support", "Card payments fail in Spain. We will keep you posted."],
  ["next-update-missing", "executives", "Checkout is slow for a quarter of customers. More soon."],
  ["next-update-past", "customers", "Payments fail for some customers. Next update: 02:30 UTC"],
  ["next-update-past", "executives", "Search is down. Next update at 02:45 UTC."],

  // Tone.
  ["tone", "customers", "Hang tight, we’re on it!"],
  ["tone", "press", "All systems are back 🎉."],
];
