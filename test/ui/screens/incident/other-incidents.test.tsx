import { screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { severityOfClass } from "../../../../src/domain/pack/severities.ts";
import { underWay } from "../../kit/incident.tsx";

const MIN = 60_000;

test("other open incidents are one line below the clock, with how many are overdue", async () => {
  const stage = await underWay();
  const declare = async (level: "SEV1" | "SEV4"): Promise<void> => {
    const session = await stage.kit.declareIncident({ drill: false, at: stage.ports.clock.now() });
    session.run({ type: "setSeverity", severity: severityOfClass(level), triage: null, reason: null });
    await session.settled();
  };
  await declare("SEV1");
  await declare("SEV4");
  await stage.kit.openIncidents.refresh();
  await stage.show();
  const line = screen.getByRole("link", { name: "2 others" });
  expect(line.getAttribute("href")).toBe("/open");
  expect(screen.getByRole("timer").compareDocumentPosition(line)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  stage.ports.clock.pass(6 * MIN);
  await stage.show();
  expect(screen.getByRole("link", { name: "2 others, 1 overdue" })).toBeTruthy();
});
