// The one shape of a push: what a worker reads and what a phone shows without one (declarative Web Push). Ids and kinds
// only: no title, no text and no severity of an incident may enter it.

import * as z from "zod/mini";
import { relayId as id, epochMs as instant } from "./relay-fields.ts";

/** Push services must accept 4096 bytes, encrypted, including a header of 86 bytes, a tag of 16 and a delimiter. */
export const MAX_PUSH_BYTES = 4096 - 103;

export const pushDataSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("update-due"),
    incidentId: id,
    revision: z.int().check(z.gte(0)),
    dueAt: instant,
    pushId: id,
  }),
  z.strictObject({
    kind: z.literal("drill"),
    drillId: id,
    index: z.int().check(z.gte(0), z.lte(4)),
    scenario: z.nullable(id),
    firedAt: instant,
    pushId: id,
  }),
  z.strictObject({ kind: z.literal("test"), pushId: id, sentAt: instant }),
]);

export type PushData = z.infer<typeof pushDataSchema>;

const line = z.string().check(z.minLength(1), z.maxLength(80));
const address = z.string().check(z.regex(/^https?:\/\/[^/\s]+\/\S*$/, "must be an address"), z.maxLength(600));

/** A push as it travels. The worker, not this schema, copes with a kind that only a later relay knows. */
export const pushPayloadSchema = z.strictObject({
  web_push: z.literal(8030),
  notification: z.strictObject({
    title: line,
    navigate: address,
    body: line,
    tag: z.string().check(z.regex(/^[\w-]{1,32}$/, "must be a tag")),
    lang: z.literal("en"),
    data: pushDataSchema,
    actions: z.array(z.strictObject({ action: id, title: line, navigate: address })).check(z.maxLength(2)),
  }),
  mutable: z.literal(true),
});

export type PushPayload = z.infer<typeof pushPayloadSchema>;

/**
 * Returns the payload of a push. `appUrl` is the origin of the app that it opens, without a slash at the end; `tag`
 * collapses it with an earlier one about the same thing, on the phone and, as its Topic, on the push service.
 */
export const toPushPayload = (data: PushData, appUrl: string, tag: string): PushPayload => {
  const words = wordsOf(data);
  const navigate = `${appUrl}${words.path}`;
  return {
    web_push: 8030,
    notification: {
      title: words.title,
      navigate,
      body: words.body,
      tag,
      lang: "en",
      data,
      actions: words.actions.map(([action, title]) => ({ action, title, navigate })),
    },
    mutable: true,
  };
};

interface Words {
  readonly title: string;
  readonly body: string;
  readonly path: string;
  readonly actions: readonly (readonly [action: string, title: string])[];
}

const wordsOf = (data: PushData): Words => {
  switch (data.kind) {
    case "update-due":
      return {
        title: "A status update is due",
        body: "Tap to compose it.",
        path: `/incident/${encodeURIComponent(data.incidentId)}/update`,
        actions: [
          ["compose", "Compose update"],
          ["snooze", "Snooze 5 min"],
        ],
      };
    case "drill":
      return {
        title: "Surprise drill",
        body: "Take command. This is practice: nothing is broken.",
        path: `/drills?fired=${encodeURIComponent(data.drillId)}.${data.index}`,
        actions: [["acknowledge", "Acknowledge"]],
      };
    case "test":
      return { title: "Test push", body: "It has reached this phone.", path: "/team", actions: [] };
  }
};
