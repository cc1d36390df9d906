// The way out of a drill for a real incident, and the rewriting exercise, by role and name.

import { act, fireEvent, screen, waitFor } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { tap } from "../../ui/kit/incident.tsx";
import { stageDrill } from "../../ui/kit/play.tsx";
import { addressNow } from "../../ui/kit/show-screen.tsx";

const text = (): string => document.body.textContent ?? "";

test("a real incident: one tap ends the drill, the next copies its end, the large one declares", async () => {
  const { show, session, ports } = await stageDrill("checkout-payments");
  await show("work");
  await waitFor(() => screen.getByRole("button", { name: "Real incident now" }));
  await tap("Real incident now");
  await show("real");
  await tap("Copy this");
  expect(ports.copied).toEqual([
    "DRILL ENDED at 03:02 UTC: “payments”. There is a real incident. Stop everything that belongs to the drill and remove its injected failure. The next message is real.",
  ]);
  expect((await ports.log.listAll()).filter(({ drill }) => !drill)).toEqual([]);
  await tap("Declare incident");
  const [real] = (await ports.log.listAll()).filter(({ drill }) => !drill);
  expect(addressNow()).toBe(`/incident/${real?.id}/severity`);
  expect(session.incident.get().run?.ended?.reason).toBe("real-incident");
});

test("a practice run without a story has the same way out", async () => {
  const { show, kit, ports } = await stageDrill("checkout-payments");
  const run = declareIncident(ports, kit.sessions, { drill: true, at: ports.clock.now(), pack: builtInPack });
  await run.settled();
  await show("", run.id);
  await waitFor(() => screen.getByRole("button", { name: "Real incident now" }));
  await tap("Real incident now");
  await show("real", run.id);
  await waitFor(() => expect(text()).toContain("DRILL ENDED at 03:02 UTC"));
  expect(screen.getByRole("button", { name: "Declare incident" })).toBeTruthy();
});

test("a drill that runs is not told to have ended, whatever the address says", async () => {
  const { show } = await stageDrill("checkout-payments");
  await show("real");
  await waitFor(() => screen.getByRole("heading", { level: 1, name: "Channel" }));
  expect(text()).not.toContain("DRILL ENDED");
});

describe("the rewriting exercise", () => {
  const write = async (words: string): Promise<void> =>
    act(async () => {
      fireEvent.input(screen.getByRole("textbox", { name: "Your text" }), { target: { value: words } });
    });

  test("shows a passage, lints while one types, and logs what is kept", async () => {
    const { show, logged } = await stageDrill("blaming-postmortem");
    await show("rewrite");
    await waitFor(() => screen.getByRole("heading", { name: "Passage 1 of 4, as written" }));
    await write("Jonas caused it by human error.");
    expect(text()).toContain("2 phrases assign blame");
    expect(text()).toContain("It names a person where it should name the system.");
    await write("From 13:52 to 14:24 nothing checked the limit.");
    expect(text()).toContain("The linter finds no blame in it.");
    await tap("Keep this text");
    expect(logged("passage.rewritten/1").map(({ data }) => data.passage)).toEqual(["summary"]);
    await tap("Next passage");
    await waitFor(() => screen.getByRole("heading", { name: "Passage 2 of 4, as written" }));
  });

  test("says of a drill without one that there is nothing to write", async () => {
    const { show } = await stageDrill("checkout-payments");
    await show("rewrite");
    await waitFor(() => screen.getByRole("heading", { level: 1, name: "Nothing to write in this drill" }));
  });

  test("keeps a draft that was left", async () => {
    const { show } = await stageDrill("blaming-postmortem");
    await show("rewrite");
    await waitFor(() => screen.getByRole("textbox", { name: "Your text" }));
    await write("Half a sentence");
    await show("rewrite");
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your text" }).value).toBe("Half a sentence"),
    );
  });

  test("shows the checklist once all passages are written", async () => {
    const { show } = await stageDrill("blaming-postmortem");
    await show("rewrite");
    await waitFor(() => screen.getByRole("textbox", { name: "Your text" }));
    for (let passage = 0; passage < 4; passage += 1) {
      expect(text()).not.toContain("Check again before you end it");
      await write("Nothing checked the limit. Ivo adds an alert by 4 December.");
      await tap("Keep this text");
      if (passage < 3) await tap("Next passage");
    }
    expect(text()).toContain("Check again before you end it");
    expect(text()).toContain("All passages are written");
  });
});
