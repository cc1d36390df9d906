// What a test reads from the relay and makes it do, as another phone of the team that uses only the API.

import type { DrillsAnswer, FiringAnswer } from "../../../src/formats/relay/drill-bodies.ts";
import type { ReminderAnswer } from "../../../src/formats/relay/reminder-bodies.ts";
import type { TeamAnswer } from "../../../src/formats/relay/team-bodies.ts";
import type { RelayProcess } from "./relay-process.ts";

type Device = TeamAnswer["devices"][number];

export interface RelaySide {
  /** The team's phone of this name; rejects if there is none. */
  phone(name: string): Promise<Device>;
  /** Arms a drill for the whole team that fires within three seconds; resolves to its id. */
  armDrill(): Promise<string>;
  firing(drillId: string): Promise<FiringAnswer>;
  /** An incident's reminder as the relay has it. */
  reminder(incidentId: string): Promise<ReminderAnswer>;
  /** Makes the incident's update due now, for one phone alone. */
  remind(incidentId: string, device: Device): Promise<void>;
}

/** Joins by the invite, and resolves to that phone's side. */
export const joinRelaySide = async (relay: RelayProcess, inviteLink: string): Promise<RelaySide> => {
  const { deviceToken } = await relay.join(inviteLink, "Ben’s phone");
  const ask = <Answer>(method: string, path: string, body?: unknown): Promise<Answer> =>
    relay.ask<Answer>(method, path, deviceToken, body);
  // A revision of 0 is always too old: the relay answers with the one it has.
  const reminder = (incidentId: string): Promise<ReminderAnswer> =>
    ask("PUT", `/api/reminders/${incidentId}`, { revision: 0, dueAt: null, devices: null });

  return {
    reminder,
    async phone(wanted) {
      const { devices } = await ask<TeamAnswer>("GET", "/api/team");
      const found = devices.find(({ name }) => name === wanted);
      if (!found) throw new Error(`${wanted} is not in the team`);
      return found;
    },
    async armDrill() {
      // Long enough for a busy machine to arm it before the window ends.
      const from = Date.now();
      const { drillId } = await ask<{ readonly drillId: string }>("POST", "/api/drills", {
        ...{ from, to: from + 8_000, hours: [0, 24], weekdays: [1, 2, 3, 4, 5, 6, 7], count: 1, gapMinutes: 0 },
        ...{ scenario: "checkout-payments", devices: null },
      });
      return drillId;
    },
    async firing(wanted) {
      const { drills } = await ask<DrillsAnswer>("GET", "/api/drills");
      const [firing] = drills.find(({ drillId }) => drillId === wanted)?.firings ?? [];
      if (!firing) throw new Error(`The relay knows no drill ${wanted}`);
      return firing;
    },
    async remind(incidentId, { id }) {
      const { revision } = await reminder(incidentId);
      const body = { revision: revision + 1, dueAt: Date.now(), devices: [id] };
      await ask("PUT", `/api/reminders/${incidentId}`, body);
    },
  };
};
