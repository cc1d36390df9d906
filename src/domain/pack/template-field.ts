// What the texts of an update can be filled in with.

/** Every placeholder a template may use, written {like-this} in its lines. */
export type TemplateField =
  | "severity"
  | "severity-name"
  | "service"
  | "impact"
  | "affected"
  | "status"
  | "actions"
  | "next-steps"
  | "next-update"
  | "started"
  | "ended"
  | "duration"
  | "ic"
  | "ops"
  | "comms"
  | "channel"
  | "understanding"
  | "decision"
  | "rationale"
  | "plan-b"
  | "resolution"
  | "follow-up"
  /** What readers can do until it works again. */
  | "meanwhile"
  /** What an executive is asked for. */
  | "needed"
  /** What an executive may say to customers. */
  | "to-customers"
  /** What happens by when if the decision in force hasn’t worked. */
  | "fallback";
