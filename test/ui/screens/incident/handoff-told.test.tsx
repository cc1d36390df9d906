// The handoff read aloud, and announced in the channel.

import { screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { box, heading, last, stageHandoff, tick, tickAll } from "../../kit/handoff.tsx";
import { type Stage, type StageOptions, tap } from "../../kit/incident.tsx";
import { addressNow } from "../../kit/show-screen.tsx";

describe("one item at a time", () => {
  test("starts at the first that isn't read back, and each tap shows the next", async () => {
    const here = await stageHandoff();
    await here.show("handoff");
    await tap("Hand off command");
    await tick("Severity");
    await tap("One at a time, large");
    expect(screen.getByText("2 of 9")).toBeTruthy();
    expect(screen.getByText("Impact")).toBeTruthy();
    await tap("Read back");
    expect(screen.getByText("3 of 9")).toBeTruthy();
    await tap("Previous");
    expect(screen.getByText("Impact, read back 03:02 UTC")).toBeTruthy();
    expect(within(screen.getByRole("region", { name: "Next move" })).getAllByRole("button")).toHaveLength(2);
    for (let item = 2; item <= 9; item += 1) await tap("Next");
    expect(screen.getByText("That was the last one.")).toBeTruthy();
    expect(screen.getByText(/^Still to read back: Phase, /)).toBeTruthy();
    await tap("To the list");
    expect(addressNow()).toBe(`/incident/${here.session.id}/handoff`);
    expect(box("Impact").checked).toBe(true);
  });
});

describe("telling the channel", () => {
  const handed = async (options: StageOptions = {}): Promise<Stage> => {
    const here = await stageHandoff(options);
    await here.show("handoff");
    await tap("Hand off command");
    await tap("Ben");
    await tickAll();
    await tap("I have command");
    return here;
  };

  test("is offered at once, and its copy restarts the clock as a sent update", async () => {
    const here = await handed();
    here.ports.clock.pass(60_000);
    await tap("Copy update");
    expect(here.ports.copied.at(-1)).toContain("Ben took over as incident commander at 03:02 UTC, from Ana.");
    expect(last(here, "update.posted/1").data).toMatchObject({ template: "handoff", way: "copied" });
    expect(screen.getByText(/^Copied and logged\./).parentElement?.textContent).toContain("Next update 03:2");
    await tap("Go to the board");
    expect(addressNow()).toBe(`/incident/${here.session.id}`);
  });

  test("waits until it is done, also after the screen was left", async () => {
    const here = await handed();
    await here.show("handoff");
    expect(heading("Command handed over")).toBeTruthy();
    here.ports.clock.pass(60_000);
    await tap("Copy update");
    await here.show("handoff");
    expect(heading("Hand off command")).toBeTruthy();
    expect(screen.getByText(/^Ben hands over command\./)).toBeTruthy();
  });

  test("can be left, for another handoff", async () => {
    await handed();
    await tap("Hand off again");
    expect(heading("Hand off command")).toBeTruthy();
  });

  test("shows the text where the browser won't copy, and logs it once it was copied by hand", async () => {
    const here = await handed({ clipboard: false });
    await tap("Copy update");
    expect(screen.getByRole("alert").textContent).toMatch(/^The browser would not copy\./);
    await tap("I’ve copied it");
    expect(last(here, "update.posted/1").data.way).toBe("selected");
  });

  test("of a drill begins with DRILL", async () => {
    const here = await handed({ drill: true });
    await tap("Copy update");
    expect(here.ports.copied.at(-1)).toMatch(/^\*\[DRILL\] /);
    expect(screen.getByRole("complementary", { name: "DRILL" })).toBeTruthy();
  });
});
