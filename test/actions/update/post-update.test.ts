import { describe, expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { confirmSelected, copyUpdate, type ReadyUpdate, shareUpdate } from "../../../src/actions/update/post-update.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { statusClock } from "../../../src/domain/clock/status-clock.ts";
import type { FactId } from "../../../src/domain/fact/ids.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { filledFrom } from "../../../src/domain/update/draft-age.ts";
import { createTestPorts, START, type TestPortsOptions } from "../../kit/app/ports.ts";

const ready = (options: TestPortsOptions = {}) => {
  const ports = createTestPorts(options);
  const session = declareIncident(ports, createSessions(ports), { drill: false, at: START, pack: builtInPack });
  session.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
  const template = builtInPack.templates.find(({ kind }) => kind === "first");
  if (!template) throw new Error("the pack has a first status");
  const composed = composeUpdate({
    incident: session.incident.get(),
    pack: builtInPack,
    template,
    format: "slack",
    now: START,
    zone: 0,
    status: "investigating",
    overrides: {},
  });
  const update: ReadyUpdate = {
    template: template.id,
    audience: template.audience,
    format: "slack",
    status: "investigating",
    ...composed,
  };
  return { ports, session, update };
};

describe("an update", () => {
  test("is logged with what was copied, and starts the clock of its severity", async () => {
    const { ports, session, update } = ready();
    expect(await copyUpdate(ports, session, update)).toEqual({ type: "posted", way: "copied" });
    expect(ports.copied).toEqual([update.text]);
    const logged = session.facts.get().at(-1);
    expect(logged?.type === "update.posted/1" && logged.data.text).toBe(update.text);
    const clock = statusClock(session.incident.get(), builtInPack, START);
    expect(clock).toMatchObject({ type: "running", dueAt: update.nextUpdateAt });
  });

  test("is shared where the phone can share", async () => {
    const { ports, session, update } = ready({ share: "shared" });
    expect(await shareUpdate(ports, session, update)).toEqual({ type: "posted", way: "shared" });
    expect(ports.shared).toEqual([update.text]);
  });

  test.each([
    [
      "Subject: [SEV2] checkout: failing\n\nStatus: Investigating\nSubject to change.",
      "Status: Investigating\nSubject to change.",
    ],
    ["Hello all,\nSubject: checkout fails\nStatus: Investigating", "Hello all,\nStatus: Investigating"],
    ["Subject: checkout fails", ""],
  ])("as a mail carries its subject once: %j", async (text, body) => {
    const { ports, session, update } = ready({ share: "shared" });
    const sent: (readonly [string | null, string])[] = [];
    const share = {
      ...ports.share,
      shareText: async (subject: string | null, given: string) => {
        sent.push([subject, given]);
        return "shared" as const;
      },
    };
    await shareUpdate({ ...ports, share }, session, { ...update, format: "email", subject: "checkout", text });
    expect(sent).toEqual([["checkout", body]]);
    const logged = session.facts.get().at(-1);
    expect(logged?.type === "update.posted/1" && logged.data.text).toBe(text);
  });

  test("falls back from a failed share to the clipboard", async () => {
    const { ports, session, update } = ready({ share: "failed" });
    expect(await shareUpdate(ports, session, update)).toEqual({ type: "posted", way: "copied" });
  });

  test("is not logged when the share sheet is dismissed", async () => {
    const { ports, session, update } = ready({ share: "dismissed" });
    expect(await shareUpdate(ports, session, update)).toEqual({ type: "dismissed" });
    expect(session.incident.get().updateCount).toBe(0);
  });

  test("falls back to selected text, and is logged only once that is confirmed", async () => {
    const { ports, session, update } = ready({ clipboard: false });
    expect(await shareUpdate(ports, session, update)).toEqual({ type: "selectByHand" });
    expect(session.incident.get().updateCount).toBe(0);
    confirmSelected(ports, session, update);
    expect(session.incident.get().updateCount).toBe(1);
  });

  test("takes its draft with it once it has left, and leaves the others", async () => {
    const { ports, session, update } = ready({ share: "dismissed" });
    const key = { incident: session.id, template: update.template, format: update.format };
    const from = filledFrom(session.incident.get(), { status: "investigating", nextUpdateAt: null, zone: 0 });
    for (const one of [key, { ...key, format: "sms" } as const]) {
      ports.drafts.set(one, { text: "edited", from, aside: false });
    }
    await shareUpdate(ports, session, update);
    expect(ports.drafts.get(key)).not.toBeNull();
    await copyUpdate(ports, session, update);
    expect(ports.drafts.get(key)).toBeNull();
    expect(ports.drafts.get({ ...key, format: "sms" })).not.toBeNull();
  });

  test("is not said to be logged where the log takes no more", async () => {
    const { ports, session, update } = ready();
    const target = session.facts.get()[0]?.id as FactId;
    session.run({ type: "withdrawWithReason", target, reason: "Wrong incident" });
    await session.settled();
    const key = { incident: session.id, template: update.template, format: update.format };
    const from = filledFrom(session.incident.get(), { status: "investigating", nextUpdateAt: null, zone: 0 });
    ports.drafts.set(key, { text: "edited", from, aside: false });
    expect(await copyUpdate(ports, session, update)).toEqual({ type: "notLogged" });
    expect(ports.copied).toEqual([update.text]);
    expect(ports.drafts.get(key)?.text).toBe("edited"); // the log has no copy of it
  });

  test("is logged after stand-down too, and opens nothing again", async () => {
    const { ports, session, update } = ready();
    session.run({ type: "resolve" });
    session.run({ type: "standDown" });
    expect(await copyUpdate(ports, session, update)).toEqual({ type: "posted", way: "copied" });
    expect(session.incident.get()).toMatchObject({ phase: { type: "stood-down" }, updateCount: 1 });
  });
});
