// The deputy: the commander's second head. The app shows what is due; the deputy says it out loud and gets it done.

import type { RoleCard } from "../domain/pack/pack.ts";
import { roleNames } from "../domain/words/role-names.ts";

export const deputy: RoleCard = {
  id: "deputy",
  ...roleNames.deputy,
  optional: true,
  does: [
    "Say out loud what the app shows as due",
    "Call time on decisions, call-backs and hypotheses",
    "Call in the people the commander asks for",
    "Take executives aside, with their questions",
    "Tell the commander what you think is missed",
    "Stay ready to take command at any minute",
  ],
  doesNot: ["Don’t give orders of your own", "Don’t debug", "Don’t change the service"],
  firstSentence: "I am deputy. I keep the time and call people in. Executives, please talk to me.",
  handsOver: [
    "List the running timeboxes and who owes an answer",
    "Say who was called in and who has answered",
    "Say what executives asked and what they were told",
  ],
  backup:
    "Anyone who has trained as a commander. If nobody is free, the app keeps the time and the commander calls people.",
};
