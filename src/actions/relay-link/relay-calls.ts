// The calls of a phone to a relay, one per route; each answer is read through its schema.

import {
  type ArmDrillBody,
  armDrillAnswer,
  type DrillAckBody,
  drillAckAnswer,
  drillsAnswer,
  drillTakeAnswer,
} from "../../formats/relay/drill-bodies.ts";
import { type AckBody, type SubscriptionBody, testPushAnswer } from "../../formats/relay/push-bodies.ts";
import { type ReminderBody, reminderAnswer } from "../../formats/relay/reminder-bodies.ts";
import {
  type ChangeDeviceBody,
  createTeamAnswer,
  infoAnswer,
  type JoinBody,
  joinAnswer,
  removeDeviceAnswer,
  renewInviteAnswer,
  teamAnswer,
} from "../../formats/relay/team-bodies.ts";
import type { RelayCall } from "../ports/relay-ports.ts";

interface Schema<Value> {
  safeParse(json: unknown): { readonly success: true; readonly data: Value } | { readonly success: false };
}

const read =
  <Value>(schema: Schema<Value>) =>
  (json: unknown): Value | null => {
    const result = schema.safeParse(json);
    return result.success ? result.data : null;
  };
const nothing = (): true => true;
const part = encodeURIComponent;

/** The calls; tokens are passed in, so that each call names the one it takes. */
export const relayCalls = {
  info: () => ({ method: "GET", path: "/api/info", token: null, read: read(infoAnswer) }),
  createTeam: (setupCode: string | null, zone: string) => ({
    method: "POST",
    path: "/api/teams",
    token: setupCode,
    body: { zone },
    read: read(createTeamAnswer),
  }),
  renewInvite: (adminToken: string) => ({
    method: "POST",
    path: "/api/team/invite",
    token: adminToken,
    body: {},
    read: read(renewInviteAnswer),
  }),
  removeDevice: (adminToken: string, device: string) => ({
    method: "DELETE",
    path: `/api/team/devices/${part(device)}`,
    token: adminToken,
    read: (json: unknown) => read(removeDeviceAnswer)(json) ?? { inviteToken: null },
  }),
  join: (inviteToken: string, body: JoinBody) => ({
    method: "POST",
    path: "/api/join",
    token: inviteToken,
    body,
    read: read(joinAnswer),
  }),
  team: (token: string) => ({ method: "GET", path: "/api/team", token, read: read(teamAnswer) }),
  changeDevice: (token: string, body: ChangeDeviceBody) => ({
    method: "PATCH",
    path: "/api/device",
    token,
    body,
    read: nothing,
  }),
  leave: (token: string) => ({ method: "DELETE", path: "/api/device", token, read: nothing }),
  subscribe: (token: string, body: SubscriptionBody) => ({
    method: "PUT",
    path: "/api/subscription",
    token,
    body,
    read: nothing,
  }),
  remind: (token: string, incident: string, body: ReminderBody) => ({
    method: "PUT",
    path: `/api/reminders/${part(incident)}`,
    token,
    body,
    read: read(reminderAnswer),
  }),
  testPush: (token: string) => ({
    method: "POST",
    path: "/api/test-push",
    token,
    body: {},
    read: read(testPushAnswer),
  }),
  acknowledge: (token: string, body: AckBody) => ({ method: "POST", path: "/api/acks", token, body, read: nothing }),
  armDrill: (token: string, body: ArmDrillBody) => ({
    method: "POST",
    path: "/api/drills",
    token,
    body,
    read: read(armDrillAnswer),
  }),
  /** The newest drills without people's answers, or those after a page that ended with this `next`. */
  drills: (token: string, next?: string) => ({
    method: "GET",
    path: `/api/drills?answers=none${next === undefined ? "" : `&before=${part(next)}`}`,
    token,
    read: read(drillsAnswer),
  }),
  /** One drill with everybody's answers. A relay of before pages tells it among all others. */
  drill: (token: string, drill: string) => ({
    method: "GET",
    path: `/api/drills?drill=${part(drill)}`,
    token,
    read: read(drillsAnswer),
  }),
  disarmDrill: (token: string, drill: string) => ({
    method: "DELETE",
    path: `/api/drills/${part(drill)}`,
    token,
    read: nothing,
  }),
  acknowledgeDrill: (token: string, drill: string, index: number, body: DrillAckBody) => ({
    method: "POST",
    path: `/api/drills/${part(drill)}/${index}/ack`,
    token,
    body,
    read: read(drillAckAnswer),
  }),
  takeDrill: (token: string, drill: string, index: number) => ({
    method: "POST",
    path: `/api/drills/${part(drill)}/${index}/take`,
    token,
    body: {},
    read: read(drillTakeAnswer),
  }),
} as const satisfies Readonly<Record<string, (...given: never[]) => RelayCall<unknown>>>;
