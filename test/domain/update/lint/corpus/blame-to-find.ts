// What the linter for write-ups must find: people as the cause, judgements, hindsight, and wishes in place of actions.

import type { BlamelessRule } from "../../../../../src/domain/update/lint/blameless.ts";

export type Found = readonly [rule: BlamelessRule, text: string, people?: readonly string[]];

export const blameToFind: readonly Found[] = [
  // A person as the cause: by name, role, team, in the active, the passive, and as an owner.
  ["person-caused", "An engineer accidentally deleted the primary directory."],
  ["person-caused", "Sarah’s change broke login."],
  ["person-caused", "Ana's typo took checkout offline for 40 minutes.", ["Ana"]],
  ["person-caused", "The deploy by Sarah took the site down."],
  ["person-caused", "Sarah accidentally dropped the table."],
  ["person-caused", "The backup was deleted by mistake by the on-call."],
  ["person-caused", "The outage was due to the DBA's oversight."],
  ["person-caused", "The night shift missed the first three alerts."],
  ["person-caused", "A contractor misconfigured the firewall on Friday."],
  ["person-caused", "Because the developer skipped the staging test, the bug reached production."],
  ["person-caused", "The intern ran the migration against production."],
  ["person-caused", "Our database administrator overlooked the disk alert."],
  ["person-caused", "Someone on the platform team pushed a broken config."],
  ["person-caused", "The operator entered the wrong host name."],
  ["person-caused", "Raj’s pull request introduced the leak.", ["Raj"]],
  ["person-caused", "The limit of 20 was set by the engineer."],
  ["person-caused", "The outage was caused by the release manager."],
  ["person-caused", "It broke because of a junior developer."],
  ["person-caused", "They ignored the warning in the console."],
  ["person-caused", "She forgot that the flag was still on."],
  ["person-caused", "Management pushed the team to skip the tests."],
  ["person-caused", "The reviewer approved the change without reading it."],
  ["person-caused", "Tom, who was on call, slept through the page.", ["Tom"]],
  ["person-caused", "The ops team never tested the restore."],
  ["person-caused", "We broke search with the second rollout."],
  ["person-caused", "QA did not catch the regression."],
  ["person-caused", "The wrong volume was wiped by Kenji.", ["Kenji"]],
  ["person-caused", "An administrator inadvertently revoked the certificate."],
  ["person-caused", "The incident commander took too long to escalate."],
  ["person-caused", "His deploy brought the payment service down."],
  ["person-caused", "A technician unplugged the wrong cable."],
  ["person-caused", "The on-call engineer misread the dashboard and restarted the primary."],
  ["person-caused", "The SRE on duty mistakenly applied the staging values."],
  ["person-caused", "A change made by Priya corrupted 4,000 rows.", ["Priya"]],
  ["person-caused", "The vendor’s technician caused the second drop."],
  ["person-caused", "Our team lead simply forgot the maintenance window."],

  // Human error, by any name.
  ["human-error", "The outage was human error."],
  ["human-error", "A typo in a config file took down the login service."],
  ["human-error", "The wrong region was fat-fingered into the form."],
  ["human-error", "It came down to operator error during the failover."],
  ["human-error", "This was a simple copy-paste mistake."],
  ["human-error", "The table was accidentally dropped during maintenance."],
  ["human-error", "The key was revoked by mistake."],
  ["human-error", "Due to an oversight the certificate wasn’t renewed."],
  ["human-error", "A manual error in the DNS zone led to the outage."],
  ["human-error", "A mistake was made in the routing table."],

  // What should have been done.
  ["should-have", "The deploy should have been tested on staging."],
  ["should-have", "He should've checked the replica first."],
  ["should-have", "They shouldn’t have merged on a Friday."],
  ["should-have", "The on-call ought to have escalated after ten minutes."],
  ["should-have", "The warning should have been noticed earlier."],
  ["should-have", "There should have been a second pair of eyes."],

  // Steps left out.
  ["failed-to-follow", "The team failed to follow the runbook."],
  ["failed-to-follow", "The release manager didn’t follow the change process."],
  ["failed-to-follow", "Two engineers bypassed the approval."],
  ["failed-to-follow", "Nobody bothered to read the release notes."],
  ["failed-to-follow", "The checklist was not followed by the night shift."],
  ["failed-to-follow", "The responders neglected to update the status page."],
  ["failed-to-follow", "She violated the freeze policy."],

  // Judgements.
  ["careless", "The change was rushed and careless."],
  ["careless", "It was a sloppy rollout."],
  ["careless", "The team was not paying attention to the graphs."],
  ["careless", "Nobody cared about the backlog of warnings."],
  ["careless", "Support panicked and told customers to reinstall."],
  ["careless", "A rookie mistake in the query planner settings."],
  ["careless", "The rollback was done on a hunch."],
  ["careless", "The lack of discipline in reviews is well known."],
  ["careless", "Someone was asleep at the wheel."],
  ["careless", "The on-call dropped the ball."],

  // Whose fault.
  ["person-at-fault", "It was the platform team’s fault."],
  ["person-at-fault", "The vendor is to blame for the second hour."],
  ["person-at-fault", "The culprit was an engineer in the data team."],
  ["person-at-fault", "Blame lies with the on-call."],
  ["person-at-fault", "The team lead was responsible for the outage."],
  ["person-at-fault", "Jonas is taken off reviews until further notice.", ["Jonas"]],
  ["person-at-fault", "The engineer received a formal warning."],
  ["person-at-fault", "The release team screwed up."],

  // Hindsight.
  ["hindsight", "It was obviously a bad deploy."],
  ["hindsight", "In hindsight the alert was clear enough."],
  ["hindsight", "The spike was clearly a sign of trouble."],
  ["hindsight", "Of course the retry storm followed."],
  ["hindsight", "Anyone could see that the queue was growing."],
  ["hindsight", "They could have noticed the lag at 13:55."],
  ["hindsight", "It was well known that the script is fragile."],
  ["hindsight", "This was an accident waiting to happen."],
  ["hindsight", "The outage was easily avoidable."],

  // What would have been.
  ["counterfactual", "If only the team had looked at the dashboard."],
  ["counterfactual", "The outage would have been prevented if Ben had asked.", ["Ben"]],
  ["counterfactual", "Had the engineer read the alert, nothing would have been lost."],
  ["counterfactual", "If someone had checked the backup, the data would be there."],
  ["counterfactual", "This could have been avoided by a quick look at the graph."],

  // One cause.
  ["single-cause", "The root cause was Mike’s deploy."],
  ["single-cause", "Root cause: wrong timeout in the client."],
  ["single-cause", "The sole reason for the outage was the missing index."],
  ["single-cause", "The only cause is the old library."],

  // Training as the action.
  ["training", "Remind engineers to check the lag before a failover."],
  ["training", "The team will be retrained on the deploy tool."],
  ["training", "Raise awareness of the freeze among developers."],
  ["training", "All responders receive additional training."],
  ["training", "On-call staff have been reminded to read the runbook."],

  // Wishes.
  ["we-should", "We should improve our processes."],
  ["we-should", "Improve monitoring."],
  ["we-should", "Be more careful with settings."],
  ["we-should", "- Investigate the retry logic"],
  ["we-should", "Better communication between the teams."],
  ["we-should", "Look into faster failover."],
  ["we-should", "Consider a second region."],
  ["we-should", "We need to pay more attention to certificates."],
  ["we-should", "Double-check next time."],
];
