// The relay's table: every route, who may call it, with which body. Under /api, only the lines here are answered, and a
// test tries each line with every kind of token.

import { armDrillBody, drillAckBody } from "../../formats/relay/drill-bodies.ts";
import { ackBody, subscriptionBody } from "../../formats/relay/push-bodies.ts";
import { reminderBody } from "../../formats/relay/reminder-bodies.ts";
import { changeDeviceBody, createTeamBody, joinBody } from "../../formats/relay/team-bodies.ts";
import { changeDevice } from "../store/queries/change-device.ts";
import { disarmDrill } from "../store/queries/disarm-drill.ts";
import { readDevices } from "../store/queries/read-team.ts";
import { recordAck } from "../store/queries/record-ack.ts";
import { expelDevice, removeDevice } from "../store/queries/remove-device.ts";
import { addAdmin, renewAdmin } from "../store/queries/renew-admin.ts";
import { renewInvite } from "../store/queries/renew-invite.ts";
import { handleArmDrill } from "./handle-arm-drill.ts";
import { handleDrillAck, handleDrillTake } from "./handle-drill-answers.ts";
import { handleDrills } from "./handle-drills.ts";
import { handleReminder } from "./handle-reminder.ts";
import { handleSubscription, handleTestPush } from "./handle-subscription.ts";
import { handleCreateTeam, handleJoin } from "./handle-team.ts";
import { refuse } from "./refuse.ts";
import { toRelayTime } from "./relay-time.ts";
import { type Answer, type Route, route } from "./route.ts";

const ok = (json: unknown): Answer => ({ status: 200, json });
const done: Answer = { status: 204 };

export const routes: readonly Route[] = [
  route("GET", "/api/info", {
    capability: "none",
    body: null,
    handle: async ({ parts: { vapidPublicKey, now, opensTeams } }) =>
      ok({ relay: "first90", version: 1, vapidPublicKey, now: now(), opensTeams }),
  }),
  route("POST", "/api/teams", { capability: "operator", body: createTeamBody, cost: 10, handle: handleCreateTeam }),
  route("POST", "/api/team/invite", {
    capability: "admin",
    body: null,
    cost: 5,
    handle: async ({ parts, caller }) => ok({ inviteToken: await renewInvite(parts.db, caller.teamId) }),
  }),
  route("POST", "/api/team/admin", {
    capability: "admin",
    body: null,
    cost: 5,
    handle: async ({ parts, caller }) => {
      const adminToken = await renewAdmin(parts.db, caller.teamId);
      return adminToken === null ? refuse("unknown-token", "The team is gone.") : ok({ adminToken });
    },
  }),
  route("POST", "/api/team/admins", {
    capability: "admin",
    body: null,
    cost: 5,
    handle: async ({ parts, caller }) => {
      const adminToken = await addAdmin(parts.db, caller.teamId, parts.now());
      return adminToken === null
        ? refuse("limit-reached", "The team can’t have any more admins. Renew the admin token: all others then end.")
        : { status: 201, json: { adminToken } };
    },
  }),
  route("DELETE", "/api/team/devices/:id", {
    capability: "admin",
    body: null,
    handle: async ({ parts, caller, params }) => {
      const inviteToken = await expelDevice(parts.db, caller.teamId, params.id ?? "");
      return inviteToken === null ? refuse("not-found", "The team has no such device.") : ok({ inviteToken });
    },
  }),
  route("POST", "/api/join", { capability: "invite", body: joinBody, cost: 2, handle: handleJoin }),
  route("GET", "/api/team", {
    capability: "device",
    body: null,
    cost: 2,
    handle: async ({ parts: { db, vapidPublicKey, now }, caller: { teamId, deviceId, zone } }) => {
      const devices = await readDevices(db, teamId, vapidPublicKey, now());
      return ok({ teamId, deviceId, zone, now: now(), devices });
    },
  }),
  route("PATCH", "/api/device", {
    capability: "device",
    body: changeDeviceBody,
    handle: async ({ parts, caller, body }) => {
      await changeDevice(parts.db, caller.deviceId, body);
      return done;
    },
  }),
  route("DELETE", "/api/device", {
    capability: "device",
    body: null,
    handle: async ({ parts, caller }) => {
      await removeDevice(parts.db, caller.teamId, caller.deviceId);
      return done;
    },
  }),
  route("PUT", "/api/subscription", { capability: "device", body: subscriptionBody, handle: handleSubscription }),
  route("DELETE", "/api/subscription", {
    capability: "device",
    body: null,
    handle: async ({ parts, caller }) => {
      await parts.db.deleteFrom("subscriptions").where("device_id", "=", caller.deviceId).execute();
      return done;
    },
  }),
  route("PUT", "/api/reminders/:incidentId", { capability: "device", body: reminderBody, handle: handleReminder }),
  route("POST", "/api/test-push", { capability: "device", body: null, cost: 10, handle: handleTestPush }),
  route("POST", "/api/acks", {
    capability: "device",
    body: ackBody,
    handle: async ({ parts, caller, body }) => {
      const { pushId, kind } = body;
      const now = parts.now();
      const at = toRelayTime(body, now);
      const isKnown = await recordAck(parts.db, caller.deviceId, { pushId, kind, at }, now);
      return isKnown ? done : refuse("not-found", "No such push was sent to this device.");
    },
  }),
  route("POST", "/api/drills", { capability: "device", body: armDrillBody, cost: 10, handle: handleArmDrill }),
  route("GET", "/api/drills", {
    capability: "device",
    body: null,
    cost: 4,
    handle: handleDrills,
  }),
  route("DELETE", "/api/drills/:id", {
    capability: "device",
    body: null,
    handle: async ({ parts, caller, params }) => {
      const isKnown = await disarmDrill(parts.db, caller.teamId, params.id ?? "");
      return isKnown ? done : refuse("not-found", "The team has no such drill.");
    },
  }),
  route("POST", "/api/drills/:id/:index/ack", { capability: "device", body: drillAckBody, handle: handleDrillAck }),
  route("POST", "/api/drills/:id/:index/take", { capability: "device", body: null, handle: handleDrillTake }),
];
