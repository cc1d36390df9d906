// Sentences for the handoff: the brief, the read-back, "I have command", and telling the channel.

import type { Person } from "../../domain/fact/ids.ts";
import type { RoleCard } from "../../domain/pack/pack.ts";

type Role = Pick<RoleCard, "id" | "name">;

/** What is handed over: command, or the role by its name. */
const what = ({ id, name }: Role): string => (id === "ic" ? "command" : name);

/** Someone without a name is called by the role: on the next phone, "Me" would be someone else. */
const holderOf = (role: Role, { name }: Person): string => name || `The ${role.name}`;

export const briefWords = {
  handOff: (role: Role): string => `Hand off ${what(role)}`,
  how: "Say these out loud. They are filled in from the log; edit anything that needs other words.",
  holder: (role: Role, person: Person): string => `${holderOf(role, person)} hands over ${what(role)}.`,
  noHolder: (role: Role): string => `Nobody holds ${what(role)} now. You can still hand over the brief.`,
  replaces: (role: Role): string => `A handoff of ${what(role)} is under way. This one replaces it.`,
  items: "Brief",
  edit: "Edit",
  editOne: (item: string): string => `Edit: ${item}`,
  edited: "edited",
  done: "Done",
  asInLog: "As in the log",
  untouched: ["The database", "The failed machines", "Feature flags", "Queues and jobs"],
  whichRole: "Hand off another role",
} as const;

export const takeOverWords = {
  title: (role: Role): string => `Handoff of ${what(role)}`,
  offered: (role: Role, from: Person | null, time: string): string =>
    from === null
      ? `Brief of ${time}. Nobody holds ${what(role)} until it is taken.`
      : `Brief of ${time}. ${holderOf(role, from)} keeps ${what(role)} until it is taken.`,
  next: "Next: the person taking over reads each item back out loud, then taps it.",
  /** On a phone that received the log from another one. */
  nextHere: "If you are taking over: read each item back out loud, then tap it.",
  who: (role: Role): string => (role.id === "ic" ? "Who takes command?" : `Who takes over as ${role.name}?`),
  list: "Read back each item",
  readBack: (item: string): string => `Read back: ${item}`,
  readAt: (time: string): string => `read back ${time}`,
  oneAtATime: "One at a time, large",
  progress: (done: number, of: number): string => `${done} of ${of} read back`,
  missing: (items: readonly string[]): string => `Still to read back: ${items.join(", ")}.`,
  /** Only the first of them, for when there is little room. */
  missingFirst: (items: readonly string[]): string =>
    items.length <= 3
      ? takeOverWords.missing(items)
      : `Still to read back: ${items.slice(0, 2).join(", ")} and ${items.length - 2} more.`,
  notYet: (items: readonly string[]): string => `Not yet. ${takeOverWords.missing(items)}`,
  accept: (role: Role): string => (role.id === "ic" ? "I have command" : `I have it: ${role.name}`),
  otherPhone: "On their own phone",
  otherPhoneHow: "Send the log over. They open this incident there, read back and take over.",
  otherPhoneHonest: "This phone learns of it only when the log comes back: they send it, you receive it.",
  send: "Move to another phone",
  receive: "Receive the log back",
  backHere: "The phone it came from",
  backHow: "That phone can’t see what you read back here. Once you have taken over, send it the log.",
  sendBack: "Send the log back",
  callOff: "Call it off",
  newBrief: "Write a new brief",
} as const;

export const readAloudWords = {
  back: "Back to the list",
  progress: (at: number, of: number): string => `${at} of ${of}`,
  previous: "Previous",
  next: "Next",
  readBack: "Read back",
  list: "To the list",
  end: "That was the last one.",
} as const;

export const handedWords = {
  title: (role: Role): string => (role.id === "ic" ? "Command handed over" : `Handed over: ${role.name}`),
  said: (role: Role, to: Person, from: Person | null, time: string): string => {
    const giver = from?.name ? `, from ${from.name}` : "";
    const taker = to.name || `A new ${role.name}`;
    return role.id === "ic"
      ? `${taker} took command at ${time}${giver}.`
      : `${taker} took over${to.name ? ` as ${role.name}` : ""} at ${time}${giver}.`;
  },
  logged: "The log has it, with the time of each read-back.",
  untold: "The other phone doesn’t know yet. Send it the log, so that both say the same.",
  tell: "Tell the channel. Copying or sharing the text restarts the status clock.",
  noText: "This incident’s cards have no template for a handoff. Write an update instead.",
  write: "Write an update",
  again: "Hand off again",
  board: "Go to the board",
} as const;
