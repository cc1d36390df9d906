// The formats for afterwards come with the files for quiet times: until they are here, the export says so and what to do.

import { act, cleanup, screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { lazy } from "../../../../src/actions/ports/lazy.ts";
import type { QuietWriters } from "../../../../src/actions/transfer/export-log.ts";
import { quietWriters } from "../../../../src/actions/transfer/quiet-writers.ts";
import { WritersContext } from "../../../../src/ui/screens/incident/export/writers-context.ts";
import { IncidentRoute } from "../../../../src/ui/screens/incident/IncidentRoute.tsx";
import { stageIncident, tap } from "../../kit/incident.tsx";
import { screenArrived, showScreen } from "../../kit/show-screen.tsx";

test("a format whose file is missing says what to take instead, and is written once it has arrived", async () => {
  const { kit, session, ports } = await stageIncident();
  let isHere = false;
  const writers: QuietWriters = lazy(async () => {
    if (!isHere) throw new Error("not downloaded");
    return quietWriters;
  });
  const Shown = () => (
    <WritersContext.Provider value={writers}>
      <IncidentRoute />
    </WritersContext.Provider>
  );
  await act(cleanup);
  await showScreen(Shown, kit, `/incident/${session.id}/export`, "/incident/:id/:step?");
  await screenArrived();
  await tap("Markdown");
  await tap("Copy");
  expect(screen.getByRole("status").textContent).toBe(
    "This format isn’t on this phone yet. Take text or JSON now, or connect to the network and try again.",
  );
  expect(ports.copied).toEqual([]);
  await tap("Text");
  await tap("Copy");
  expect(ports.copied).toHaveLength(1);
  isHere = true;
  await tap("Markdown");
  await tap("Copy");
  expect(ports.copied).toHaveLength(2);
  expect(ports.copied[1]).toMatch(/^# /);
});
