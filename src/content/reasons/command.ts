// Why each line of the loop, the triggers and the table of who decides is there. A rule has its reason on the card.

import type { Reasons } from "../../domain/pack/reasons.ts";

export const commandReasons: Reasons = {
  "loop/size-up": {
    "Check it’s real: look at what users see": "An alert can be wrong, and a false alarm can be withdrawn.",
    "Ask what has changed": "Most faults follow a change, and somebody knows of it.",
    "Ask what the impact is now": "What was true ten minutes ago may be twice as bad.",
    "Check that the severity is still right": "It was picked when you knew least.",
  },
  "loop/decide": {
    "Mitigate first: roll back, scale, fail over, switch off":
      "Users get the service back before anybody knows why it failed.",
    "Pick one action, one owner and one time limit":
      "Without an owner nobody does it, and without a limit nobody stops.",
    "Collect options for 5 min before a big decision":
      "The first idea is rarely the only one, and five minutes are affordable.",
    "Compare options by time, data loss, risk and user impact":
      "Side by side they can be compared; one by one the loudest wins.",
    "Weigh likelihood, revenue, reputation and the law": "The quickest repair isn’t always the cheapest.",
    "Look for an option C, such as isolating what fails":
      "Between two bad options there is often a third that nobody was asked for.",
    "Ask what happens if we wait":
      "If nothing gets worse, waiting is an option, and if it does, you know your deadline.",
    "Ask for strong objections": "A quiet engineer who knows better speaks up when asked, and only then.",
  },
  "loop/delegate": {
    "Ask one person by name": "A question to everyone is a question to nobody.",
    "Get a time for their answer": "You can call back at that time and needn’t interrupt before.",
    "Give each hypothesis 15 min": "Without an end, one wrong idea can eat the night.",
    "Relieve anyone who is tired or doing two jobs": "Tired people don’t notice that they are slow.",
  },
  "loop/communicate": {
    "Check the status clock": "Time runs faster than it feels.",
    "Send the update when it’s due, even without news": "Silence makes people fear the worst, and call you.",
  },
  "loop/verify": {
    "Ask if it worked": "Otherwise the next action starts on top of one that failed.",
    "Look at the metrics": "What people hope to see and what is there are two things.",
    "Confirm or drop any hypothesis older than 15 min": "An idea that is never settled keeps two people busy.",
  },
  triggers: {
    "Any concern about data integrity": "Each minute may destroy what no restart brings back.",
    "The impact has doubled in scope": "What doubles once often doubles again.",
    "Contract customers report it, or many others do":
      "They see what your graphs don’t, and you have promised them something.",
    "The impact is still unknown after 10 min": "If ten minutes didn’t show that it is small, it may be large.",
    "A second symptom that doesn’t fit the first":
      "Two faults in one log hide each other, and each needs its own hands.",
    "SEV1 and no root cause after 30 min": "Those who are here have had their chance; others see it afresh.",
    "SEV2 and no root cause after 2 h": "Those who are here are tired and have tried what they know.",
  },
  "authority/trade-offs": {
    "Data loss against downtime": "Both answers cost something, so one person has to choose.",
    "Speed against safety": "Ask the room, and the answer depends on who is loudest.",
    "When to tell customers": "Too early is a false alarm and too late is a broken promise.",
    "When to escalate": "People who ask for permission to call for help call too late.",
    "When it’s resolved": "Everyone wants it to be over; one person has to be sure.",
  },
  "authority/technical-means": {
    "Which database to roll back": "It takes somebody who knows what each of them holds.",
    "How to run a migration": "The commander sees the goal, and the ops lead sees the steps.",
    "Where to add monitoring": "Whoever reads the graphs knows which one is missing.",
  },
  "authority/public": {
    "Closing the service, or a large part of it":
      "It costs the company more than a commander can answer for, if there is time to ask.",
    "Public statements": "What is said in public can’t be taken back.",
    "What a regulator is told": "It has legal consequences and a deadline of its own.",
  },
};
