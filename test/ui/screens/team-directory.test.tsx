// A person's job and phone number: kept on this phone, called in one tap, gone with the person and back with Undo.

import { screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { readDirectory } from "../../../src/actions/team/directory.ts";
import { TeamScreen } from "../../../src/ui/screens/team/TeamScreen.tsx";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts, createTestTeam } from "../../kit/app/relay-ports.ts";
import { ben } from "../../kit/log/log.ts";
import { tap, write } from "../kit/incident.tsx";
import { createTestKit, showScreen } from "../kit/show-screen.tsx";

test("it is typed once, shown with a link to call, and follows the person off the list and back", async () => {
  const [ports, relay] = [createTestPorts(), createTestRelayPorts()];
  await ports.roster.add(ben);
  await showScreen(TeamScreen, createTestKit(ports, createTestTeam(relay)), "/team");
  await tap(`Job and phone number: ${ben.name}`);
  await write("Job", "Database lead");
  await write("Phone number", "extension 7");
  expect(screen.getByText("This can’t be dialled as it is. It is saved anyway.")).toBeTruthy();
  await write("Phone number", "+41 44 000 00 00");
  await tap("Save");
  const call = await screen.findByRole("link", { name: "+41 44 000 00 00" });
  expect(call.getAttribute("href")).toBe("tel:+41440000000");
  expect(screen.getByText("Database lead")).toBeTruthy();
  expect(ports.people).toEqual([ben]);

  await tap(`Remove ${ben.name}`);
  await screen.findByText(`${ben.name} is off the list. Logs keep the name.`);
  expect((await readDirectory(relay)).size).toBe(0);
  await tap("Undo");
  await screen.findByRole("link", { name: "+41 44 000 00 00" });
});
