// What a checklist step is: what the app offers at it, and what ticks it.

import type { RoleId } from "./pack.ts";

/** Screens of an incident that a step can lead to, by their address. */
export const stepPlaces = ["severity", "update", "log", "decisions", "work", "verify", "handoff", "export"] as const;

export type StepPlace = (typeof stepPlaces)[number];

/** Most are ticked by a fact of that kind. Where the log can't know, the reader's own tap ticks them. */
export type StepKind =
  | { readonly type: "declared" }
  | { readonly type: "severity" }
  | { readonly type: "role"; readonly role: RoleId }
  | { readonly type: "channel" }
  | { readonly type: "update" }
  | { readonly type: "clock" }
  /** Calls in the people that the severity asks for. */
  | { readonly type: "escalate" }
  /** Asks whoever has the role. */
  | { readonly type: "ask"; readonly role: RoleId }
  /** Decides between the options it names; the tap on one is the decision. */
  | { readonly type: "choice"; readonly options: readonly string[] }
  /** In a list that is confirmed, only a yes ticks it; in one that is read and done, any answer. */
  | { readonly type: "yes-no" }
  /** Releases the people from their roles, one by one. */
  | { readonly type: "release" }
  /** Is done on another screen of the incident. */
  | { readonly type: "open"; readonly place: StepPlace }
  | { readonly type: "tap" };
