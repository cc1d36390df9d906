// Sentences for where the address of the team's call is kept.

import type { CallProblem } from "../../actions/team/call-address.ts";

export const callAddressWords = {
  title: "The team’s call",
  hint: "Shown on the board of every incident, one tap away. It stays on this phone: no log, export or transfer includes it.",
  link: "Link",
  number: "Number to dial in",
  pin: "PIN",
  save: "Save the call",
  saved: "The call is on the board of every incident on this phone.",
  gone: "This phone no longer knows a call.",
  notSaved: "It could not be saved on this phone. Nothing was changed.",
  problems: {
    link: "The link must begin with https:// and have no spaces. Nothing was changed.",
    number: "This can’t be dialled. Use digits, with + and spaces if you like. Nothing was changed.",
    pin: "A PIN has 3 to 16 digits, and nothing else but # at the end. Nothing was changed.",
    pinAlone: "A PIN alone joins no call. Add the link or the number. Nothing was changed.",
  } satisfies Record<CallProblem, string>,
} as const;
