// Why each line of a severity card is there.

import type { Reasons } from "../../domain/pack/reasons.ts";

const unsure = "Without a line to the neighbour, people discuss the level instead of the fault.";

export const severityCardReasons: Reasons = {
  "severities/SEV1": {
    "Full outage for all users": "Nothing is earned and nobody is served until it is back.",
    "Risk of data loss": "Lost data doesn’t come back when the service does.",
    "Security breach": "It grows in silence, and others must be told by law.",
    "5 min": "In the first minutes most of the damage can still be prevented.",
    "every 15 min": "With everything down, people ask every quarter of an hour whether you tell them or not.",
    "executives every 30 min": "They answer for it to others, and call you if they hear nothing.",
    "customers every 30 min": "Each of them is deciding whether to wait for you or to go elsewhere.",
    "On-call for every affected service, and the commander on call":
      "You don’t yet know where the fault is, and somebody must lead from the first minute.",
    "VP Engineering and CTO, at once": "They can bring people and take decisions that nobody else may.",
    "Wake everyone you need, at any hour.": "A night’s sleep costs less than an hour of this.",
    "SEV1, not SEV2: nobody can use it, or data or security is at risk. A suspicion is enough.": unsure,
  },
  "severities/SEV2": {
    "Degraded for more than 25% of users": "A quarter is no longer bad luck; the next quarter often follows.",
    "A key feature is down": "Users came for exactly that.",
    "15 min": "It is bad, but a wrong move in haste makes it worse.",
    "every 20 min": "Long enough to have news, short enough that nobody asks.",
    "executives every 30 min": "Some customers call them directly, so they need something to say.",
    "customers every 60 min": "After an hour without a word, it looks as if nobody is working on it.",
    "On-call for the affected service, and the commander on call": "One to repair and one to lead are enough to start.",
    "Engineering manager, within 15 min": "If more people are needed, somebody must be awake who can send them.",
    "Wake the people on call for the affected services.": "They agreed to be woken for this, and the others didn’t.",
    "SEV2, not SEV3: a key feature is down, more than a quarter of users are affected, many or contract customers report it, or that is hours away.":
      unsure,
  },
  "severities/SEV3": {
    "A minor feature is broken": "Users notice, but they still get what they came for.",
    "A workaround exists": "There is time to repair it properly.",
    "1 h": "Soon enough for those who wait, and nobody has to hurry.",
    "every 120 min": "Nothing much changes faster.",
    "executives every 120 min": "There is nothing for them to decide, but they shouldn’t first hear of it from others.",
    "customers every 120 min": "They can work around it, and only want to know that it isn’t forgotten.",
    "On-call for the affected service, nobody else": "One person can repair it or leave it until morning.",
    "Team lead, at the next stand-up": "It needs a place in the plan, not a call.",
    "Don’t wake anyone else. The person on call answers within the hour.": "Tired people make tomorrow’s incident.",
    "SEV3, not SEV4: users notice it. If there is no workaround, or if in doubt, take SEV2.": unsure,
  },
  "severities/SEV4": {
    "Cosmetic flaw": "It looks wrong and works.",
    "No user impact": "Nobody outside can tell that it happened.",
    "Tech debt that needs a ticket": "It isn’t an incident yet, but could become one.",
    "the next business day": "Nobody suffers from it overnight.",
    "no clock": "A clock that rings for nothing teaches people to ignore it.",
    "Nobody: it becomes a ticket": "A page that needs nothing done makes the next page matter less.",
    "Backlog triage": "It competes with other work, and that is decided there.",
    "Don’t wake anyone.": "Nothing gets better from being done at night.",
    "SEV4, not SEV3: no user is affected. As soon as one is, take SEV3.": unsure,
  },
};
