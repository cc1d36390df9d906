// If the browser can't copy, each text is selected from its first letter to its last, as it was shown before.

import { act, screen } from "@testing-library/preact/pure";
import { expect, test } from "vitest";
import { minutes, nth, story } from "../../../kit/log/log.ts";
import { openCommsDesk, preview } from "../../kit/comms-desk.tsx";
import { stageHandoff, tickAll } from "../../kit/handoff.tsx";
import { tap } from "../../kit/incident.tsx";
import { showIncident } from "../../kit/show-incident.tsx";

const noClipboard = { clipboard: false };
const pre = (): string => document.querySelector("pre")?.textContent ?? "";

/** Each place, with the way to its text, the button that would copy it, and what it showed before. */
const places: readonly (readonly [place: string, copy: string, field: string, open: () => Promise<() => string>])[] = [
  [
    "an update",
    "Copy update",
    "Exactly what will be pasted",
    async () => {
      await (await openCommsDesk(noClipboard)).show("update");
      return preview;
    },
  ],
  [
    "a decision to announce",
    "Copy update",
    "Exactly what will be pasted",
    async () => {
      const opened = { text: "Roll back?", authority: "trade-offs", dueAt: minutes(6) } as const;
      const words = { text: "Roll back", rationale: "Lowest risk", planB: "Fail over" };
      const made = { decision: nth(1), option: null, ...words, nextUpdateAt: minutes(12) };
      const log = story([1, { type: "decision.opened/1", data: opened }], [1, { type: "decision.made/1", data: made }]);
      await showIncident("decisions", "Decisions", log, noClipboard);
      await tap("Announce the decision");
      return preview;
    },
  ],
  [
    "a handoff to tell",
    "Copy update",
    "Exactly what will be pasted",
    async () => {
      await (await stageHandoff(noClipboard)).show("handoff");
      await tap("Hand off command");
      await tap("Ben");
      await tickAll();
      await tap("I have command");
      return preview;
    },
  ],
  [
    "an escalation",
    "Copy text",
    "Text to send",
    async () => {
      const data = { to: "Engineering manager", person: null, reason: "We need more people", trigger: null };
      await showIncident("work", "Work", story([1, { type: "escalation.made/1", data }]), noClipboard);
      await tap("Text to send: Engineering manager");
      return pre;
    },
  ],
];

test.each(places)("%s", async (_place, copy, name, open) => {
  const shown = (await open())();
  expect(shown).not.toBe("");
  await tap(copy);
  await act(async () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(screen.getByRole("alert").textContent).toMatch(/would not copy/);
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name });
  expect(field.value).toBe(shown);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, shown.length]);
  expect(field.readOnly).toBe(true);
});
