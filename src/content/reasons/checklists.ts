// Why each step of a checklist is there.

import type { Reasons } from "../../domain/pack/reasons.ts";

export const checklistReasons: Reasons = {
  "checklists/first-90": {
    "Say it out loud: “We have an incident”": "Until somebody says it, everyone waits for somebody else.",
    "Pick the severity": "It decides who is called and how often you tell people.",
    "Take command": "Without a commander each engineer follows their own idea.",
    "Open one channel with one thread": "What is said in several places is found twice or not at all.",
    "Name the ops lead: hands on the keyboard": "Until one person has the keyboard, anybody may change the service.",
    "Name the comms lead": "Otherwise support and executives ask the people who repair it.",
    "Post the first status": "It stops most questions, even if it names no cause.",
    "Start the status clock": "From now on nobody has to remember when the next update is due.",
  },
  "checklists/first-5": {
    "Stop all other deploys and scheduled jobs": "Nobody can tell what helped if other things change meanwhile.",
    "Post the call beside the channel: number and link": "A number that must be asked for costs everyone a minute.",
    "Call a second pair of eyes": "A second engineer sees what the first has stopped looking at.",
    "Name a scribe": "Times and reasons are forgotten within minutes.",
    "Escalate to the people this severity calls for": "They need the longest to get here, so they are called first.",
    "Have the ops lead open the runbook": "At 3 AM a list remembers what people forget.",
    "Get the first status out": "If it hasn’t gone out by now, others are telling the story.",
  },
  "checklists/verify-fix": {
    "Check that the error rate is back to baseline": "Lower isn’t normal: a fix that helps a little hides the rest.",
    "Check that latency is within its objective": "A service can answer everything and still be too slow to use.",
    "Check that no new alert has fired for 10 min": "A fix in one place often breaks another.",
    "Try the repaired function by hand": "Metrics can be green while the button doesn’t work.",
  },
  "checklists/stand-down": {
    "Monitor for 30 min after the fix": "Most relapses come within half an hour.",
    "Say it out loud: “It is resolved”": "People go on repairing until somebody says that it is over.",
    "Send the final status": "Whoever was told about the problem waits to hear the end.",
    "Release every role by name": "Otherwise some stay up, and some believe that others still watch.",
    "Export the log": "The write-up is made from it, and phones get lost.",
    "Undo every temporary change, or give it an owner":
      "A flag or a muted alert that nobody remembers is part of the next incident.",
    "Name who watches tonight": "A fix can fail hours later, when everyone believes that somebody else is looking.",
    "Name who does the write-up": "Without a name it is nobody’s, and memory fades within two days.",
    "Thank everyone by name": "They will be asked again, perhaps tomorrow night.",
  },
};
