// Reads a push, as far as this version understands it. Something must be shown for any push.

import { type PushData, pushDataSchema } from "../../formats/relay/push-payload.ts";

export interface ReadPush {
  /** Null if this version doesn't know its kind. */
  readonly data: PushData | null;
  /** The relay's id for it, even if nothing else is understood. */
  readonly pushId: string | null;
  readonly tag: string;
}

const ID = /^[\w-]{1,64}$/;

/** Returns the contents of a push's text; it never throws. */
export const readPush = (text: string | null): ReadPush => {
  const notification = fieldsOf(fieldsOf(toJson(text)).notification);
  const given = fieldsOf(notification.data);
  const read = pushDataSchema.safeParse(notification.data);
  return {
    data: read.success ? read.data : null,
    pushId: typeof given.pushId === "string" && ID.test(given.pushId) ? given.pushId : null,
    tag: typeof notification.tag === "string" && ID.test(notification.tag) ? notification.tag : "first90",
  };
};

const toJson = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
};

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
