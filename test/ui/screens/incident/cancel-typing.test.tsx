// A field that a tap has opened can be put away again, and then nothing was logged.

import { screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { stageIncident, tap, write } from "../../kit/incident.tsx";

test.each([
  ["another channel name", "first", "Use another name", "Channel name"],
  ["somebody new for a role", "first", "Add a name", "Name"],
  ["a service that isn’t a chip", "update", "Service: Other", "Service: Other"],
])("%s", async (_what, step, button, field) => {
  const stage = await stageIncident();
  if (button === "Add a name") stage.session.run({ type: "nameChannel", name: "#inc" });
  await stage.show(step);
  stage.logged();
  await tap(button);
  await write(field, "Something else");
  await tap(`Cancel: ${field}`);
  expect(screen.queryByRole("textbox", { name: field })).toBeNull();
  expect(screen.getByRole("button", { name: button })).toBeTruthy();
  expect(stage.logged()).toEqual([]);
});
