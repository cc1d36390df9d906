// The end of an incident: readers who still have to hear of it are named before and after, and can be told.

import { act, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import { severityOfClass } from "../../../../src/domain/pack/severities.ts";
import { openCommsDesk, preview, tap } from "../../kit/comms-desk.tsx";

const askToStandDown = async () => {
  const desk = await openCommsDesk();
  for (const audience of ["engineering", "customers"]) {
    await desk.show(`update?audience=${audience}`);
    await tap("Copy update");
  }
  await act(async () => void desk.session.run({ type: "resolve" }));
  await desk.show("update?audience=engineering&status=resolved");
  await tap("Copy update");
  await desk.show("stand-down");
  await tap("Stand down");
  return desk;
};
const dialog = (): ReturnType<typeof within> => within(screen.getByRole("dialog"));
const confirm = async (): Promise<void> =>
  act(async () => void dialog().getByRole("button", { name: "Stand down" }).click());

describe("readers who don't know that it is resolved", () => {
  test("are named by the question, with the way to tell them", async () => {
    await askToStandDown();
    expect(dialog().getByText("Not told yet that it is resolved: customers.")).toBeTruthy();
    await tap("Tell customers");
    expect(preview()).toContain("[RESOLVED]");
    expect(preview()).toContain("This problem is solved.");
  });

  test("can be told after stand-down, without reopening", async () => {
    const { session, ports, show } = await askToStandDown();
    await confirm();
    expect(screen.getByText(/Thank the people who helped, and rest\. Not told yet that it is resolved: customers\./));
    await show("");
    await tap("Tell them it is resolved");
    await tap("Copy update");
    expect(ports.copied.at(-1)).toContain("This problem is solved.");
    expect(session.facts.get().at(-1)?.type).toBe("update.posted/1");
    expect(session.incident.get().phase.type).toBe("stood-down");
    await show("");
    expect(screen.queryByRole("button", { name: "Tell them it is resolved" })).toBeNull();
    expect(screen.getByRole("button", { name: "Export log" })).toBeTruthy();
  });
});

test("the last word is offered until everybody has it, and no update after it", async () => {
  const { show } = await askToStandDown();
  await tap("Not yet");
  expect(screen.getByRole("button", { name: "Write the final status" })).toBeTruthy();
  await show("update?audience=customers&status=resolved");
  await tap("Copy update");
  await show("stand-down");
  expect(screen.queryByRole("button", { name: "Write the final status" })).toBeNull();
  await show("");
  expect(screen.getByRole("timer", { name: "Next update" })).toBeTruthy();
  expect(screen.queryByText("Tap to write it", { exact: false })).toBeNull();
});

test("where nobody was told anything, the question says so", async () => {
  const { session, show } = await openCommsDesk();
  await act(async () => void session.run({ type: "resolve" }));
  await show("stand-down");
  await tap("Stand down");
  expect(dialog().getByText("No update was copied or shared. Nobody has been told that it is resolved.")).toBeTruthy();
  expect(dialog().getByRole("button", { name: "Tell engineering" })).toBeTruthy();
});

test("a write-up that only a wrong first guess asks for is waived in one tap", async () => {
  const { session, show } = await openCommsDesk();
  session.run({ type: "setSeverity", severity: severityOfClass("SEV3"), triage: null, reason: "smaller" });
  session.run({ type: "resolve" });
  await show("stand-down");
  expect(
    screen.getByText(/^A write-up is owed because this was SEV2\. The severity was lowered to SEV3 before mitigation/),
  ).toBeTruthy();
  await tap("False alarm");
  expect(session.facts.get().at(-1)).toMatchObject({ type: "writeup.waived/1", data: { reason: "False alarm" } });
  expect(screen.getByText("Write-up waived: False alarm")).toBeTruthy();
  await show("");
  expect(screen.getByText("Write-up waived: False alarm")).toBeTruthy();
  expect(screen.queryByText(/^Write-up due/)).toBeNull();
  await tap("Undo: waiver");
  expect(screen.getByText(/^Write-up due/)).toBeTruthy();
});

describe("after Mark resolved the board leads", () => {
  const leads = (): string | null => document.querySelector("[data-next-move]")?.getAttribute("data-next-move") ?? null;

  test("to the final status if nobody was told anything, then to the closing list, then to stand-down", async () => {
    const { session, show } = await openCommsDesk();
    session.run({ type: "resolve" });
    await show("");
    expect(leads()).toBe("tell-end");
    expect(screen.getByRole("button", { name: "Stand down" })).toBeTruthy();
    await tap("Send the final status");
    await tap("Copy update");
    expect(session.incident.get().lastUpdate?.status).toBe("resolved");
    await show("");
    expect(leads()).toBe("finish-closing");
    expect(screen.getByText("It is resolved. 1 of 9 steps are confirmed.")).toBeTruthy();
    for (const { id } of builtInPack.checklists.find((list) => list.id === "stand-down")?.steps ?? [])
      session.run({ type: "doStep", list: "stand-down", step: id });
    await show("");
    expect(leads()).toBe("stand-down");
  });
});
