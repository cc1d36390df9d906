// The handoff on one phone: the brief, the read-back, "I have command".

import { act, screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { createSession } from "../../../../src/actions/incident/incident-session.ts";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { DeviceId, FactId } from "../../../../src/domain/fact/ids.ts";
import { createTestPorts } from "../../../kit/app/ports.ts";
import { ben, box, heading, ITEMS, last, stageHandoff, thumb, tick, tickAll } from "../../kit/handoff.tsx";
import { type Stage, tap, write } from "../../kit/incident.tsx";
import { addressNow, settle } from "../../kit/show-screen.tsx";

describe("the brief", () => {
  test("shows the nine items in order, filled from the log, and hands them over as they stand", async () => {
    const here = await stageHandoff();
    await here.show("handoff");
    expect(heading("Hand off command")).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(ITEMS);
    expect(screen.getByText("SEV2 Major, since 03:02 UTC.")).toBeTruthy();
    here.logged();
    await tap("Hand off command");
    expect(here.logged()).toEqual(["handoff.offered/2"]);
    const { role, from, items } = last(here, "handoff.offered/2").data;
    expect([role, from?.name, items.length]).toEqual(["ic", "Ana", 9]);
  });

  test("is edited in place; an emptied item goes back to what the log says", async () => {
    const here = await stageHandoff();
    await here.show("handoff");
    await tap("Edit: Risks");
    await write("Risks", "The vendor is asleep until 06:00 UTC");
    await tap("Done");
    expect(screen.getByRole("heading", { level: 2, name: "Risks edited" })).toBeTruthy();
    await tap("Edit: Impact");
    await write("Impact", "  ");
    await tap("Done");
    await tap("Hand off command");
    const { items } = last(here, "handoff.offered/2").data;
    expect(items.find(({ id }) => id === "risks")?.text).toBe("The vendor is asleep until 06:00 UTC");
    expect(items.find(({ id }) => id === "impact")?.text).toMatch(/^Not described yet\./);
  });

  test("counts what is typed also where the field is still open", async () => {
    const here = await stageHandoff();
    await here.show("handoff");
    await tap("Edit: Risks");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Risks" }));
    await write("Risks", "The vendor is asleep");
    await tap("Hand off command");
    expect(last(here, "handoff.offered/2").data.items.at(-1)?.text).toBe("The vendor is asleep");
    await tap("Undo: handoff");
    expect(heading("Hand off command")).toBeTruthy();
    expect(screen.getByText("The vendor is asleep")).toBeTruthy();
  });

  test("an edited item can go back to the text from the log", async () => {
    const here = await stageHandoff();
    await here.show("handoff");
    await tap("Edit: Risks");
    await write("Risks", "Something else");
    await tap("As in the log");
    expect(screen.getByText("No Ops lead. No Comms lead.")).toBeTruthy();
  });

  test("can be of another role", async () => {
    const here = await stageHandoff();
    here.session.run({ type: "assignRole", role: "ops", person: ben });
    await here.show("handoff?role=ops");
    expect(heading("Hand off ops lead")).toBeTruthy();
    expect(screen.getByText(/^Ben hands over ops lead\./)).toBeTruthy();
    await tap("Hand off ops lead");
    expect(heading("Handoff of ops lead")).toBeTruthy();
    await tickAll();
    await tap("Me");
    await tap("I have it: ops lead");
    expect(last(here, "handoff.accepted/2").data).toMatchObject({ role: "ops", to: { name: "Ana" } });
    expect(screen.getByText("Ana took over as ops lead at 03:02 UTC, from Ben.")).toBeTruthy();
  });

  test("leads to another role from the same screen, also one that nobody holds", async () => {
    const here = await stageHandoff();
    await here.show("handoff");
    await tap("Comms lead");
    expect(addressNow()).toBe(`/incident/${here.session.id}/handoff?role=comms`);
    expect(screen.getByText(/^Nobody holds comms lead now\./)).toBeTruthy();
  });
});

describe("the read-back", () => {
  const offered = async (): Promise<Stage> => {
    const here = await stageHandoff();
    await here.show("handoff");
    await tap("Hand off command");
    return here;
  };

  test("says what comes next, and that another phone's answer is known only when its log comes back", async () => {
    const here = await offered();
    expect(heading("Handoff of command")).toBeTruthy();
    expect(document.activeElement).toBe(heading("Handoff of command"));
    expect(
      screen.getByText(/^Brief of 03:02 UTC\. Ana keeps command until it is taken\. Next: the person taking over/),
    ).toBeTruthy();
    expect(screen.getByText(/^This phone learns of it only when the log comes back/)).toBeTruthy();
    await tap("Move to another phone");
    expect(addressNow()).toBe(`/incident/${here.session.id}/send`);
  });

  test("is logged item by item, with its time, and taken back by Undo", async () => {
    const here = await offered();
    here.logged();
    await tick("Severity");
    expect(here.logged()).toEqual(["handoff.read-back/2"]);
    expect(box("Severity").checked).toBe(true);
    expect(screen.getByText("read back 03:02 UTC")).toBeTruthy();
    expect(thumb()).toContain("1 of 9 read back");
    await tap("Undo: read-back");
    expect(box("Severity").checked).toBe(false);
    expect(thumb()).toContain("0 of 9 read back");
  });

  test("without it command is refused, and the screen says which items are missing", async () => {
    const here = await offered();
    for (const item of ITEMS.slice(0, 7)) await tick(item);
    here.logged();
    await tap("I have command");
    expect(here.logged()).toEqual([]);
    expect(screen.getByRole("alert").textContent).toBe(
      "7 of 9 read backNot yet. Still to read back: Next update, Risks.",
    );
    expect(here.session.refusal.get()).toEqual({ type: "readBackMissing", items: ["next-update", "risks"] });
    expect(here.session.incident.get().roles.ic).toMatchObject({ person: { name: "Ana" } });
    await tick("Next update");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("makes the one who was picked commander", async () => {
    const here = await offered();
    expect(screen.queryByRole("button", { name: "Me" })).toBeNull();
    await tap("Ben");
    await tickAll();
    await tap("I have command");
    expect(last(here, "handoff.accepted/2").data.to).toEqual(ben);
    expect(here.session.incident.get().roles.ic).toMatchObject({ person: ben });
    expect(heading("Command handed over")).toBeTruthy();
    expect(screen.getByText("Ben took command at 03:02 UTC, from Ana.")).toBeTruthy();
  });

  test("asks who it was where nobody is picked, and takes a new name", async () => {
    const here = await offered();
    await tickAll();
    await tap("I have command");
    expect(screen.getByRole("dialog", { name: "Who takes command?" })).toBeTruthy();
    await tap("Add a name");
    await write("Name", "Cy");
    await tap("Add");
    expect(last(here, "handoff.accepted/2").data.to.name).toBe("Cy");
    expect(here.ports.people.map(({ name }) => name)).toContain("Cy");
  });

  test("goes on where it was left, whoever opens it", async () => {
    const here = await offered();
    await tick("Severity");
    await here.show("handoff");
    expect(heading("Handoff of command")).toBeTruthy();
    expect(box("Severity").checked).toBe(true);
  });

  test("taken over on another phone, it is known here once the log comes back", async () => {
    const here = await offered();
    const { incident, pack, facts } = here.session;
    const ports = createTestPorts({ name: "Ben" });
    let count = 0;
    const ids = { ...ports.ids, fact: () => `other-${String(++count)}` as FactId };
    const start = { incident: incident.get(), pack: pack.get(), facts: facts.get() };
    const there = createSession(
      { ...ports, ids, identity: { ...ports.identity, device: "device-2" as DeviceId } },
      start,
    );
    const handoff = start.incident.seat.handoff;
    for (const { id } of handoff?.items ?? [])
      there.run({ type: "readBack", handoff: handoff?.id as FactId, item: id });
    there.run({ type: "acceptHandoff", handoff: handoff?.id as FactId, to: ben });
    expect(heading("Handoff of command")).toBeTruthy();
    await act(async () => here.session.receive(there.facts.get()));
    await settle();
    expect(screen.getByText("Ben took command at 03:02 UTC, from Ana.")).toBeTruthy();
  });

  test("speaks to who takes over, on a phone that the offer came to", async () => {
    const there = await stageHandoff();
    const ports = createTestPorts({ name: "Ana" });
    let count = 0;
    const ids = { ...ports.ids, fact: () => `other-${String(++count)}` as FactId };
    const start = { incident: there.session.incident.get(), pack: builtInPack, facts: there.session.facts.get() };
    const giving = createSession(
      { ...ports, ids, identity: { ...ports.identity, device: "device-2" as DeviceId } },
      start,
    );
    giving.run({ type: "offerHandoff", role: "ic", items: [{ id: "severity", text: "SEV2." }] });
    await act(async () => there.session.receive(giving.facts.get()));
    await there.show("handoff");
    expect(screen.getByText(/If you are taking over: read each item back out loud, then tap it\.$/)).toBeTruthy();
    expect(screen.queryByText("On their own phone")).toBeNull();
    expect(screen.getByRole("heading", { level: 2, name: "The phone it came from" })).toBeTruthy();
    await tick("Severity");
    await tap("Ben");
    await tap("I have command");
    expect(screen.getByText(/^The other phone doesn’t know yet\./)).toBeTruthy();
    await tap("Send the log back");
    expect(addressNow()).toBe(`/incident/${there.session.id}/send`);
  });

  test("can be called off, and that can be taken back", async () => {
    const here = await offered();
    await tap("Call it off");
    expect(heading("Hand off command")).toBeTruthy();
    expect(here.session.incident.get().seat.handoff).toBeNull();
    await tap("Undo: handoff");
    expect(heading("Handoff of command")).toBeTruthy();
  });

  test("a new brief replaces the old one with all that was read back", async () => {
    const here = await offered();
    await tick("Severity");
    await tap("Write a new brief");
    expect(screen.getByText("A handoff of command is under way. This one replaces it.")).toBeTruthy();
    await tap("Hand off command");
    expect(thumb()).toContain("0 of 9 read back");
    expect(here.session.facts.get().filter(({ type }) => type === "handoff.offered/2")).toHaveLength(2);
  });
});
