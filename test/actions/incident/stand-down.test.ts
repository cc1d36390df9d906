import { expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { standDown } from "../../../src/actions/incident/stand-down.ts";
import type { DraftKey } from "../../../src/actions/ports/ports.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { IncidentId } from "../../../src/domain/fact/ids.ts";
import { filledFrom } from "../../../src/domain/update/draft-age.ts";
import { createTestPorts, START } from "../../kit/app/ports.ts";
import { updateData } from "../../kit/log/log.ts";

test("standing down drops the drafts of this incident only, and none where it is refused", () => {
  const ports = createTestPorts();
  const session = declareIncident(ports, createSessions(ports), { drill: false, at: START, pack: builtInPack });
  const from = filledFrom(session.incident.get(), { status: "investigating", nextUpdateAt: null, zone: 0 });
  const key: DraftKey = { incident: session.id, template: "update", format: "slack" };
  const other: DraftKey = { ...key, incident: "incident-2" as IncidentId };
  for (const one of [key, other]) ports.drafts.set(one, { text: "edited", from, aside: false });

  expect(standDown(ports, session)).toMatchObject({ type: "refused", refusal: { type: "notResolved" } });
  expect(ports.drafts.get(key)).not.toBeNull();
  session.run({ type: "resolve" });
  expect(standDown(ports, session).type).toBe("accepted");
  expect(session.incident.get().phase.type).toBe("stood-down");
  expect(ports.drafts.get(key)).toBeNull();
  expect(ports.drafts.get(other)).not.toBeNull();
});

test("standing down keeps the drafts while readers still wait to hear of the end", () => {
  const ports = createTestPorts();
  const session = declareIncident(ports, createSessions(ports), { drill: false, at: START, pack: builtInPack });
  const from = filledFrom(session.incident.get(), { status: "resolved", nextUpdateAt: null, zone: 0 });
  const key: DraftKey = { incident: session.id, template: "status-page-resolved", format: "slack" };
  ports.drafts.set(key, { text: "edited", from, aside: false });
  session.run({ type: "postUpdate", update: { ...updateData(60_000, "investigating"), audience: "customers" } });
  session.run({ type: "resolve" });
  standDown(ports, session);
  expect(ports.drafts.get(key)?.text).toBe("edited");
});
