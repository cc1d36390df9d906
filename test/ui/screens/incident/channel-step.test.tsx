// The suggested name of the channel, where it is copied: two incidents of one minute don't get the same.

import { screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { declareIncident } from "../../../../src/actions/incident/declare-incident.ts";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import { stageIncident, tap } from "../../kit/incident.tsx";

test("the name has the minute, and signs of its own beside another incident of that minute", async () => {
  const stage = await stageIncident();
  await stage.show("first");
  expect(screen.getByText("#inc-20261121-0302")).toBeTruthy();
  const at = stage.ports.clock.now();
  const other = declareIncident(stage.ports, stage.kit.sessions, { drill: false, at, pack: builtInPack });
  await other.settled();
  await stage.kit.openIncidents.refresh();
  await stage.show("first");
  const { textContent } = await screen.findByText(/^#inc-20261121-0302-[2-9a-z]{4}$/);
  await tap("Copy channel name");
  expect(stage.ports.copied).toEqual([textContent]);
  expect(stage.session.incident.get().channel?.name).toBe(textContent);
});
