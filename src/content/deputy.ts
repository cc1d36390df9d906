// The deputy: the commander's second head. The app shows what is due; the deputy says it out loud and gets it done. The
// reason for each line is beside it.

import type { RoleCard } from "../domain/pack/pack.ts";
import { roleNames } from "../domain/words/role-names.ts";

export const deputy: RoleCard = {
  id: "deputy",
  ...roleNames.deputy,
  optional: true,
  does: [
    // The commander talks and listens: a due time on a screen goes unseen.
    "Say out loud what the app shows as due",
    // A timebox that nobody calls isn't one.
    "Call time on decisions, call-backs and hypotheses",
    // Calling takes minutes, in which the commander would lead nobody.
    "Call in the people the commander asks for",
    // An executive in the call stops the work, however well they mean.
    "Take executives aside, with their questions",
    // Two people hear more than one.
    "Tell the commander what you think is missed",
    // Command changes hands without a gap only if somebody has followed everything.
    "Stay ready to take command at any minute",
  ],
  doesNot: [
    // People must never have to ask whose word counts.
    "Don’t give orders of your own",
    // Whoever looks into the fault no longer watches the clock.
    "Don’t debug",
    // One pair of hands, and they aren't yours.
    "Don’t change the service",
  ],
  firstSentence: "I am deputy. I keep the time and call people in. Executives, please talk to me.",
  handsOver: [
    // What runs is lost first when people change.
    "List the running timeboxes and who owes an answer",
    // Else the same people are called twice, and others never.
    "Say who was called in and who has answered",
    // Two answers to one question cost trust.
    "Say what executives asked and what they were told",
  ],
  backup:
    "Anyone who has trained as a commander. If nobody is free, the app keeps the time and the commander calls people.",
};
