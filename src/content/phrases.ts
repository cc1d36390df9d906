// Words to say at the moments when the right sentence is hardest to find. Short, so that they can be read aloud by someone
// who has just woken up; a line with something unknown in it isn't said.

import type { CommandPhrase, PhraseId } from "../domain/pack/phrases.ts";

export const phrases: readonly (CommandPhrase & { readonly id: PhraseId })[] = [
  {
    id: "open-call",
    title: "Open the call",
    lines: [
      "This is the incident call.",
      "{ic} is incident commander.",
      "Severity: {severity}.",
      "{title}.",
      "{ops} is at the keyboard. Nobody else changes anything.",
      "Say your name when you join. Stay on mute unless you have something new.",
    ],
  },
  {
    id: "give-task",
    title: "Give a task",
    lines: [
      "{person}, this is for you.",
      "{task}.",
      "You have {minutes}. Tell me at {by} where you are, even if you have nothing.",
      "Please repeat it back to me.",
    ],
  },
  {
    id: "objections",
    title: "Ask for strong objections",
    lines: [
      "We are about to decide.",
      "The question: {question}.",
      "Does anyone have a strong objection?",
      "If so, say it now, in one sentence. If I hear nothing, we go ahead.",
    ],
  },
  {
    id: "straight-answer",
    title: "Ask for a straight yes or no",
    lines: [
      "{person}, I’m asking you.",
      "I need a yes or a no.",
      "If you can’t say, tell me what you need, and how long it takes.",
    ],
  },
  {
    id: "take-command",
    title: "Someone senior steps in",
    lines: [
      "I am the incident commander.",
      "Do you take command?",
      "If you do, say so now, and I hand over to you.",
      "If not, I keep it, and the team keeps working.",
      "You get the next update at {next-update}.",
    ],
  },
  {
    id: "let-go",
    title: "Let people go",
    lines: [
      "I need these people to stay: {stay}.",
      "Everyone without a role can leave now. Thank you.",
      "Keep your phone near you in case I need you again.",
    ],
  },
  {
    id: "end-call",
    title: "End the call",
    lines: [
      "I am about to close this call.",
      "Is there anything that has to be said first?",
      "We go on in {channel}.",
      "The next update is at {next-update}.",
      "Thank you, everyone. Now rest.",
    ],
  },
];
