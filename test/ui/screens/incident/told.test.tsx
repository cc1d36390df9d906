// What readers were told, on screen: the buttons say what they do, the screens follow the log, and nobody is asked twice.

import { act, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { button, openCommsDesk, preview, tap } from "../../kit/comms-desk.tsx";

const MIN = 60_000;
const pick = async (status: string): Promise<void> =>
  act(
    async () =>
      void within(screen.getByRole("group", { name: "Status" }))
        .getByRole("button", { name: status })
        .click(),
  );
const chosen = (): string | null =>
  within(screen.getByRole("group", { name: "Status" }))
    .getAllByRole("button")
    .find((one) => one.getAttribute("aria-pressed") === "true")?.textContent ?? null;
const move = (): HTMLElement => document.querySelector("[data-next-move]") as HTMLElement;
const clock = (): string => screen.getByRole("timer").textContent ?? "";

describe("where status and phase differ", () => {
  test("one tap copies and marks, in one entry, and Undo takes back both", async () => {
    const { session, ports, show } = await openCommsDesk();
    await show("update");
    await pick("Mitigating");
    expect(screen.queryByRole("button", { name: "Copy update" })).toBeNull();
    const before = session.facts.get().length;
    await tap("Copy update and mark mitigating");
    expect(
      session.facts
        .get()
        .slice(before)
        .map(({ type }) => type),
    ).toEqual(["update.posted/2"]);
    expect(session.incident.get().phase.type).toBe("mitigating");
    expect(screen.getByText(/^Copied and logged\. Marked mitigating\. Next update 03:22 UTC/)).toBeTruthy();
    expect(ports.copied.at(-1)).toContain("Mitigating");
    await tap(/^Undo: /);
    await tap("Take it back in the log");
    expect(session.incident.get()).toMatchObject({ phase: { type: "triaged" }, lastUpdate: null });
  });

  test("Copy only leaves the phase, and board and clock say so until it is settled", async () => {
    const { session, show } = await openCommsDesk();
    await show("update");
    await pick("Resolved");
    await tap("Copy only");
    const said = screen.getByText(/^Copied and logged\./);
    expect(said.textContent).toBe("Copied and logged. The phase stays Triaged. No further update is due.");
    await show("");
    expect(clock()).toBe("none due: you told them it is resolved");
    expect(move().textContent).toContain("You told them it is resolved. The phase is Triaged.");
    await act(async () => within(move()).getByRole("button", { name: "Mark it resolved" }).click());
    expect(session.incident.get().phase.type).toBe("resolved");
    expect(within(move()).getByRole("button", { name: "Stand down" })).toBeTruthy();
  });

  test("the next text opens with what was told, and correcting it with what is so", async () => {
    const { show } = await openCommsDesk();
    await show("update");
    await pick("Monitoring");
    await tap("Copy only");
    await show("update");
    expect(chosen()).toBe("Monitoring");
    await show("");
    await tap(/^Correct what you told them/);
    expect(chosen()).toBe("Investigating");
    expect(preview()).toContain("Investigating");
    expect(preview()).toContain("[SEV2 UPDATE]");
    expect(button("Copy update")).toBeTruthy();
  });

  test("a resolved incident whose readers don't know asks for the last word", async () => {
    const { session, show } = await openCommsDesk();
    await show("update");
    await tap("Copy update");
    await act(async () => void session.run({ type: "resolve" }));
    await show("");
    expect(clock()).toBe("no further update due");
    // By the clock, and as the reason of the next move.
    expect(screen.getAllByText("Last told to engineering: Investigating.")).toHaveLength(2);
    await act(async () => within(move()).getByRole("button", { name: "Tell them it is resolved" }).click());
    expect(chosen()).toBe("Resolved");
    expect(preview()).toContain("[RESOLVED]");
  });

  test("the address may name a status, and one that there isn't changes nothing", async () => {
    const { show } = await openCommsDesk();
    await show("update?status=monitoring");
    expect(chosen()).toBe("Monitoring");
    await show("update?status=toString");
    expect(chosen()).toBe("Investigating");
  });
});

describe("after the tap", () => {
  test("the screen follows the log when the update is taken back, and when it is put back", async () => {
    const { session, show } = await openCommsDesk();
    await show("update");
    await tap("Copy update");
    expect(screen.getByText(/^Copied and logged/)).toBeTruthy();
    const target = session.incident.get().last?.fact;
    if (!target) throw new Error("an entry");
    await act(async () => void session.run({ type: "withdrawEntry", target }));
    expect(screen.queryByText(/^Copied and logged/)).toBeNull();
    expect(screen.getByText("Taken back. The clock is as it was before.")).toBeTruthy();
    expect(button("Copy update")).toBeTruthy();
    await act(async () => void session.run({ type: "restoreEntry", target }));
    expect(screen.getByText(/^Copied and logged/)).toBeTruthy();
  });

  test("what is read of it closes when it is taken back", async () => {
    const { session, show } = await openCommsDesk();
    await show("update");
    await tap("Copy update");
    await show("sent");
    await tap("Read the last update for engineering");
    expect(screen.getByRole("dialog", { name: "As copied" })).toBeTruthy();
    const target = session.incident.get().last?.fact;
    if (!target) throw new Error("an entry");
    await act(async () => void session.run({ type: "withdrawEntry", target }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("says that the next one is due once it is", async () => {
    const { ports, show } = await openCommsDesk();
    await show("update");
    await tap("Copy update");
    ports.clock.pass(21 * MIN);
    await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
    expect(screen.getByText(/The next update has been due since 03:22 UTC\./)).toBeTruthy();
  });
});

describe("Posted?", () => {
  test("is asked in the next text for the same readers, once, and Not posted turns the clock back", async () => {
    const { session, ports, show } = await openCommsDesk();
    await show("update");
    expect(screen.queryByRole("button", { name: "Posted" })).toBeNull();
    await tap("Copy update");
    expect(screen.queryByRole("button", { name: "Posted" })).toBeNull();
    ports.clock.pass(10 * MIN);
    await show("update?audience=customers");
    expect(screen.queryByRole("button", { name: "Posted" })).toBeNull();
    await show("update");
    expect(screen.getByText("Last for engineering: Investigating, 03:02 UTC. Was it posted?")).toBeTruthy();
    await tap("Not posted");
    expect(session.incident.get().lastUpdate).toBeNull();
    expect(screen.queryByRole("button", { name: "Posted" })).toBeNull();
    await show("");
    expect(clock()).toMatch(/^OVERDUE since 03:07 UTC/);
  });

  test("is asked beside what was told, and the answer stands in the line and in the log", async () => {
    const { session, show } = await openCommsDesk();
    await show("update");
    await tap("Copy update");
    await show("sent");
    await tap("Posted");
    expect(screen.queryByRole("button", { name: "Posted" })).toBeNull();
    expect(screen.getAllByText(/Slack · posted · first one/)).toHaveLength(2);
    expect(session.facts.get().at(-1)?.type).toBe("update.answered/1");
    await show("log");
    expect(screen.getByText(/^Marked posted \d\d:\d\d:\d\d UTC/)).toBeTruthy();
  });
});
