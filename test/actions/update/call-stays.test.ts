// The law of the call's address: readers of the first status get it, and of everything else that leaves the phone, or
// could, nothing ever has it.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packFile } from "../../../src/actions/cards/pack-file.ts";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { enqueue } from "../../../src/actions/relay-link/enqueue.ts";
import { type CallAddress, checkCall, keepCall } from "../../../src/actions/team/call-address.ts";
import { queueReminders } from "../../../src/actions/team/reminders.ts";
import { exportFormats, exportLog } from "../../../src/actions/transfer/export-log.ts";
import { openLink } from "../../../src/actions/transfer/receive-incident.ts";
import { sendIncident } from "../../../src/actions/transfer/send-incident.ts";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { confirmSelected, copyUpdate, type ReadyUpdate, shareUpdate } from "../../../src/actions/update/post-update.ts";
import { callLine, hidingCall, mayNameCall, withCall } from "../../../src/actions/update/with-call.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { audiences, updateStatuses } from "../../../src/domain/pack/pack.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts } from "../../kit/app/relay-ports.ts";
import { joined } from "../../kit/app/some-team.ts";
import { story, told, updateData } from "../../kit/log/log.ts";
import { everyText } from "../../kit/truth/every-text.ts";
import { standingIn } from "../../kit/truth/standing.ts";

const formats = ["slack", "markdown", "email", "sms"] as const;
const ways = ["copied", "shared", "selected", "typed"] as const;

/** Addresses that nothing else in an incident could contain. */
const calls: fc.Arbitrary<CallAddress> = fc
  .record({
    link: fc.option(fc.stringMatching(/^[a-z]{8}$/), { nil: "" }),
    number: fc.boolean(),
    pin: fc.option(fc.stringMatching(/^[1-9]\d{8,10}#?$/), { nil: "" }),
  })
  .map(({ link, number, pin }) => ({
    link: link === "" ? "" : `https://planted-${link}.example/j?pwd=${link}`,
    number: number || link === "" ? "+999 88 777 66 55" : "",
    pin,
  }));

const secretsOf = ({ link, number, pin }: CallAddress): readonly string[] =>
  [link, link.replace(/^https:\/\//, "").replace(/\/.*$/, ""), number, pin].filter((secret) => secret !== "");

const holding = (texts: Readonly<Record<string, string>>, call: CallAddress): readonly string[] =>
  Object.entries(texts).flatMap(([place, text]) =>
    secretsOf(call).some((secret) => text.includes(secret)) ? [place] : [],
  );

test("no log, export, transfer, text or message to the relay has it, however it went into a text", () =>
  fc.assert(
    fc.asyncProperty(
      calls,
      fc.constantFrom(...formats),
      fc.constantFrom(...ways),
      fc.boolean(),
      async (call, format, way, drill) => {
        expect(checkCall(call)).toEqual({ ok: true, call });
        const ports = createTestPorts({ share: "shared" });
        const relay = createTestRelayPorts();
        await keepCall(relay, call);
        const pack = builtInPack;
        const at = ports.clock.now();
        const session = declareIncident(ports, createSessions(ports), { drill, at, pack });
        session.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
        const incident = session.incident.get();
        const template = pack.templates.find(({ kind }) => kind === "first");
        if (!template) throw new Error("no first status");
        const status = "investigating";
        const composed = composeUpdate({ incident, pack, template, format, now: at, zone: 0, status, overrides: {} });
        const ready: ReadyUpdate = { template: template.id, audience: template.audience, format, status, ...composed };

        const typed = `${composed.text}\nJoin ${call.link} ${call.number} (PIN: ${call.pin})`;
        const update = way === "typed" ? hidingCall({ ...ready, text: typed }, call) : withCall(ready, call);
        if (way === "shared") await shareUpdate(ports, session, update);
        else if (way === "selected") confirmSelected(ports, session, update);
        else await copyUpdate(ports, session, update);
        await session.settled();

        // Whoever reads the text can join.
        const [given = update.text] = [...ports.copied, ...ports.shared];
        for (const secret of secretsOf(call)) expect(given).toContain(secret);
        const facts = await ports.log.readFacts(session.id);
        expect(JSON.stringify(facts)).toContain(way === "typed" ? "(call address)" : "With the call address");

        const files = await Promise.all(
          exportFormats.map(async (one) => [`export ${one}`, (await exportLog(session, one, "utc")).text] as const),
        );
        const sending = await sendIncident(session, { origin: "https://first90.example", withCards: false });
        const opened = await openLink(ports, sending.link ?? "");
        expect(opened.type).toBe("text");
        await joined(relay.kept);
        await queueReminders(relay, await ports.log.listOpen(), () => at);
        await enqueue(relay, [], () => at);
        const moment = {
          incident: session.incident.get(),
          facts,
          pack,
          now: at,
          standing: standingIn(facts),
          brief: () => "",
        };
        const left = {
          ...Object.fromEntries(files),
          ...Object.fromEntries(everyText(moment)),
          facts: JSON.stringify(facts),
          summary: JSON.stringify(await ports.log.listAll()),
          transfer: JSON.stringify([sending.link, opened]),
          cards: packFile(await ports.packs.current()).text,
          relay: JSON.stringify([relay.asked, await relay.outbox.list()]),
        };
        expect(holding(left, call)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  ));

describe("it is offered", () => {
  const blank = told([]);
  test("for the first status to engineering alone, of all readers and statuses", () => {
    const offered = audiences.flatMap((audience) =>
      updateStatuses
        .filter((status) => mayNameCall(blank, { audience, status }))
        .map((status) => `${audience} ${status}`),
    );
    expect(offered).toEqual([
      "engineering investigating",
      "engineering identified",
      "engineering mitigating",
      "engineering monitoring",
    ]);
  });

  test("no more once engineering was told", () =>
    expect(mayNameCall(told(story()), { audience: "engineering", status: "investigating" })).toBe(false));
});

test.each(formats)("the line is added as the format has lines: %s", (format) => {
  const call = { link: "https://a.example", number: "+41 44 000", pin: "1234" };
  const { marks: _marks, ...data } = { ...updateData(0, "investigating"), marks: undefined };
  const { text, kept } = withCall({ ...data, format, text: "Text" }, call);
  const between = { slack: "\n", markdown: "\n\n", email: "\n", sms: " " }[format];
  expect(text).toBe(`Text${between}Call: https://a.example, +41 44 000, PIN 1234`);
  expect(kept).toBe(`Text${between}With the call address`);
  expect(callLine({ ...call, number: "", pin: "" })).toBe("Call: https://a.example");
});
