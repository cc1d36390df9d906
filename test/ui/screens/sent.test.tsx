import { act, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { button, openCommsDesk, preview, tap } from "../kit/comms-desk.tsx";
import { addressNow } from "../kit/show-screen.tsx";

describe("choosing a text", () => {
  test("offers what fits the status, and no text that contradicts it", async () => {
    const { show } = await openCommsDesk();
    await show("update?audience=customers");
    const texts = () =>
      within(screen.getByRole("group", { name: "Template" }))
        .getAllByRole("button")
        .map(({ textContent }) => textContent);
    expect(texts()).toEqual(["Status page: first notice", "Status page: update"]);
    expect(screen.getByText("These fit Investigating. Other statuses have other templates.")).toBeTruthy();
    await tap("Resolved");
    expect(texts()).toEqual(["Status page: resolved"]);
    expect(preview()).toContain("RESOLVED");
    await tap("Investigating");
    expect(preview()).not.toContain("RESOLVED");
  });

  test("opens with what the address asks for", async () => {
    const { show } = await openCommsDesk();
    await show("update?template=executive-brief");
    expect(button("Executive brief").getAttribute("aria-pressed")).toBe("true");
    expect(preview()).toContain("Next contact");
  });
});

describe("what was sent", () => {
  test("is told for each audience, is read as it was sent, and leads on", async () => {
    const { ports, session, show } = await openCommsDesk();
    await show("update?template=executive-brief");
    await tap("Copy update");
    const sent = ports.copied.at(-1) ?? "";
    ports.clock.pass(12 * 60_000);
    await show("sent");
    const rows = screen.getAllByRole("listitem").slice(0, 5);
    expect(rows.map(({ textContent }) => /Nothing yet\./.test(textContent ?? ""))).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
    expect(rows[1]?.textContent).toContain("12 min ago, 03:02 UTC");
    expect(rows[1]?.textContent).toContain("Investigating · Slack · copied · first one, under 1 min");
    await tap("Read the last update for executives");
    expect(
      within(screen.getByRole("dialog")).getByText(
        (_text, node) => node?.textContent === sent && node.tagName === "PRE",
      ),
    ).toBeTruthy();
    await tap("Close");
    await tap("Write for press");
    expect(addressNow()).toBe(`/incident/${session.id}/update?audience=press`);
    expect(button("Press").getAttribute("aria-pressed")).toBe("true");
  });

  test("says how late an update came, and forgets one that was taken back", async () => {
    const { ports, session, show } = await openCommsDesk();
    await show("update");
    await tap("Copy update");
    ports.clock.pass(31 * 60_000);
    await show("update");
    await tap("Copy update");
    await show("sent");
    expect(screen.getByText(/copied · 11 min late/, { selector: "li:has(h2) *" })).toBeTruthy();
    expect(screen.getByText("1 of 2 due updates were on time.")).toBeTruthy();
    const last = session.incident.get().last?.fact;
    if (!last) throw new Error("there is a last entry");
    await act(async () => void session.run({ type: "withdrawEntry", target: last }));
    expect(screen.queryByText(/min late/)).toBeNull();
    expect(screen.getByText("1 of 1 due updates were on time.")).toBeTruthy();
  });

  test("has what executives need in one tap, and the final text once it is over", async () => {
    const { session, show } = await openCommsDesk();
    await show("sent");
    await tap("Executive brief");
    expect(addressNow()).toBe(`/incident/${session.id}/update?template=executive-brief`);
    session.run({ type: "resolve" });
    await show("sent");
    await tap("Executive brief");
    expect(preview()).toContain("RESOLVED");
  });

  test("can be added to after stand-down, for who wasn't told", async () => {
    const { session, show } = await openCommsDesk();
    session.run({ type: "resolve" });
    session.run({ type: "standDown" });
    await show("sent");
    expect(screen.getAllByText("Nothing yet.")).toHaveLength(
      new Set(builtInPack.templates.map((one) => one.audience)).size,
    );
    await tap("Write for customers");
    expect(preview()).toContain("[RESOLVED]");
  });
});
