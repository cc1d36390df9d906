// Warnings about who holds which roles, in words.

import type { Person } from "../../domain/fact/ids.ts";
import type { RoleWarning } from "../../domain/views/role-warnings.ts";
import { nameInSentence } from "./person-name.ts";

/** Returns the warning in a sentence; `me` is whoever holds this phone. */
export const roleWarningWords = (warning: RoleWarning, me: Person): string => {
  switch (warning.type) {
    case "icIsOps":
      return "IC and ops lead are the same person. Hand one of the roles over as soon as you can.";
    case "icIsComms":
      return "IC and comms lead are the same person. Name a comms lead when someone is free.";
    case "opsIsComms":
      return "Ops lead and comms lead are the same person. Name a comms lead: the person at the keyboard can’t write updates too.";
    case "changedByOther":
      return `Last change by ${nameInSentence(warning.person, me)}, not by the ops lead. Keep it to one person at the keyboard.`;
  }
};
