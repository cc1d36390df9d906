// Jobs and phone numbers stay beside the people list: they survive, they go, and no log ever has them.

import { expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { callHref, keepContact, readDirectory } from "../../../src/actions/team/directory.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts } from "../../kit/app/relay-ports.ts";
import { ben } from "../../kit/log/log.ts";

test("a contact is kept on one line, replaced, and gone once it says nothing", async () => {
  const ports = createTestRelayPorts();
  await keepContact(ports, ben.id, { job: " Database\nlead ", phone: "+41 44 000 00 00" });
  expect([...(await readDirectory(ports))]).toEqual([[ben.id, { job: "Database lead", phone: "+41 44 000 00 00" }]]);
  await keepContact(ports, ben.id, { job: "", phone: " " });
  expect((await readDirectory(ports)).size).toBe(0);
});

test("two that are kept at once are both kept", async () => {
  const ports = createTestRelayPorts();
  const other = { ...ben, id: "person-other" as typeof ben.id };
  await Promise.all([ben, other].map(({ id }) => keepContact(ports, id, { job: "On call", phone: "" })));
  expect((await readDirectory(ports)).size).toBe(2);
});

test.each([["a text"], [[1]], [{ x: null, y: { job: 7 } }]])("what is damaged is left out: %j", async (stored) => {
  const ports = createTestRelayPorts();
  await ports.kept.writeSetting("directory", stored);
  expect((await readDirectory(ports)).size).toBe(0);
});

test.each([
  ["+41 44 000 00 00", "tel:+41440000000"],
  ["(044) 000-00-00", "tel:0440000000"],
  ["112", "tel:112"],
  ["0800 1234,,5", null],
  ["0800 1234,55#", "tel:08001234,55#"],
  ["extension 7", null],
  ["javascript:alert(1)", null],
  ["", null],
])("%j is called at %j", (phone, href) => expect(callHref(phone)).toBe(href));

test("no log has a number, whoever holds a role", async () => {
  const [ports, relay] = [createTestPorts(), createTestRelayPorts()];
  await ports.roster.add(ben);
  await keepContact(relay, ben.id, { job: "Database lead", phone: "+41 44 123 45 67" });
  const at = ports.clock.now();
  const session = declareIncident(ports, createSessions(ports), { drill: false, at, pack: builtInPack });
  const [person = ben] = await ports.roster.list();
  session.run({ type: "assignRole", role: "ops", person });
  await session.settled();
  const facts = JSON.stringify(await ports.log.readFacts(session.id));
  expect(facts).toContain(ben.name);
  expect(facts).not.toMatch(/123 45 67|Database lead/);
});
