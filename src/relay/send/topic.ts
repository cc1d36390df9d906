// The name under which a newer push about the same thing replaces an older one: the service sees it as the Topic, the
// phone as the notification's tag. A hash, because the push service can read it.

import { hash } from "node:crypto";
import type { PushData } from "../../formats/relay/push-payload.ts";

/** Returns 22 characters of base64url; a Topic may have 32. */
export const topicOf = (data: PushData): string =>
  hash("sha256", subjectOf(data), "buffer").subarray(0, 16).toString("base64url");

const subjectOf = (data: PushData): string => {
  switch (data.kind) {
    case "update-due":
      return `update-due ${data.incidentId}`;
    case "drill":
      return `drill ${data.drillId}.${data.index}`;
    case "test":
      return "test";
  }
};
