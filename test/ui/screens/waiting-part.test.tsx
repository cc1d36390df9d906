// Messages waiting for the relay have the same names and times as everywhere else on this phone.

import { screen, waitFor, within } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { live } from "../../../src/actions/ports/live.ts";
import type { TimeZoneChoice } from "../../../src/actions/ports/ports.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { TeamRoute } from "../../../src/ui/screens/team/TeamRoute.tsx";
import { createTestPorts, START } from "../../kit/app/ports.ts";
import { createTestRelayPorts, createTestTeam } from "../../kit/app/relay-ports.ts";
import { joined } from "../../kit/app/some-team.ts";
import { createTestKit, settle, showScreen } from "../kit/show-screen.tsx";

const waits = async (zone: TimeZoneChoice, drill: boolean, says: string): Promise<void> => {
  const relay = createTestRelayPorts();
  await joined(relay.kept);
  const ports = createTestPorts();
  const preferences = { ...ports.preferences, timeZone: live<TimeZoneChoice>(zone) };
  const kit = createTestKit({ ...ports, preferences }, createTestTeam(relay));
  const { id, settled } = declareIncident(ports, kit.sessions, { drill, at: START, pack: builtInPack });
  await settled();
  const due = { type: "reminder", key: `reminder/${id}`, incidentId: id, revision: 1, dueAt: START } as const;
  await relay.outbox.put(due, START);
  await showScreen(TeamRoute, kit, "/team/push", "/team/:part?");
  await settle();
  const part = within(screen.getByRole("region", { name: "Waiting for the relay" }));
  await waitFor(() => expect(part.getByRole("listitem").textContent).toContain(says));
};

test.each([
  ["utc", "Reminder at 03:02 UTC: SEV? Not described yet"],
  ["local", "Reminder at 04:02 UTC+1: SEV? Not described yet"],
] as const)("a reminder's time is in the zone that this phone reads in: %s", (zone, line) => waits(zone, false, line));

test("a drill is marked as one", () => waits("utc", true, ": DRILL SEV? Not described yet"));
