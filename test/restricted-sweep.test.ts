// The law of restricted incidents: nothing of what one is about is in anything that leaves a screen, except in the files
// of its log, which say that they are restricted and are asked about first.

import { describe, expect, test } from "vitest";
import { exportFormats, exportLog } from "../src/actions/transfer/export-log.ts";
import { openLink } from "../src/actions/transfer/receive-incident.ts";
import { sendIncident } from "../src/actions/transfer/send-incident.ts";
import { confirmSelected, copyUpdate, shareUpdate } from "../src/actions/update/post-update.ts";
import { isRestricted } from "../src/domain/incident/is-restricted.ts";
import { neutralName } from "../src/domain/incident/restriction/neutral-name.ts";
import { filledFrom, saysTooMuch } from "../src/domain/update/draft-age.ts";
import { createTestPorts } from "./kit/app/ports.ts";
import { ben } from "./kit/log/log.ts";
import { everythingOut, outside, ready, secret, staged } from "./kit/restricted/everything-out.ts";

const holding = (out: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(out).flatMap(([place, text]) => (/zeq/i.test(text) ? [`${place}: ${text}`] : []));

describe("a restricted incident", () => {
  test.each([false, true])(
    "says nothing of what it is about in anything that leaves a screen, drill: %s",
    async (drill) => {
      const ports = createTestPorts();
      const session = await staged(ports, drill);
      const out = await everythingOut(ports, session);
      expect(Object.keys(out).length).toBeGreaterThan(100);
      expect(holding(out)).toEqual([]);
      const name = neutralName(session.id);
      for (const place of [
        "names",
        "notices",
        "transfer",
        "digest",
        "sit-rep",
        "escalation",
        "clipboard",
        "rich",
        "lists",
      ])
        expect([place, out[place]?.includes(name)]).toEqual([place, true]);
    },
  );

  test("hands no executive a sentence for customers", async () => {
    const ports = createTestPorts();
    const session = await staged(ports);
    const briefs = async () =>
      Object.entries(await everythingOut(ports, session)).filter(([place]) => /^executive-.* as markdown/.test(place));
    for (const [place, text] of await briefs())
      expect([place, text]).toEqual([place, expect.stringContaining("nothing before sponsor")]);
    session.run({ type: "liftRestriction" });
    await session.settled();
    const said = await briefs();
    expect(said.length).toBeGreaterThan(10);
    for (const [place, text] of said) expect([place, text]).toEqual([place, expect.stringMatching(/customers:\*\* “/)]);
  });

  test("that is lifted says it all again, so the places above do say it otherwise", async () => {
    const ports = createTestPorts();
    const session = await staged(ports);
    session.run({ type: "liftRestriction" });
    await session.settled();
    const said = new Set(
      holding(await everythingOut(ports, session))
        .join("\n")
        .match(/zeq\w+/gi),
    );
    for (const what of ["title", "affected", "meanwhile", "channel", "change", "hypothesis", "decided", "rationale"])
      expect(said).toContain(secret(what));
  });

  test("has files that begin with RESTRICTED, in every format but the one that imports back", async () => {
    const ports = createTestPorts();
    const session = await staged(ports);
    for (const format of exportFormats.filter((one) => one !== "json")) {
      const { text } = await exportLog(session, format, "utc");
      const [start = ""] = (format === "svg" || format === "html" ? text.slice(text.indexOf("<title>")) : text).split(
        "\n",
      );
      expect(start).toContain("RESTRICTED: only for people who need to know");
    }
    const { text: page } = await exportLog(session, "html", "utc");
    expect(page).toMatch(/<main>\n<p class="mark">RESTRICTED: only for people who need to know<\/p>/);
    expect(page).toMatch(/<thead>\n<tr class="running"><th colspan="3">RESTRICTED: only/);
    const { text } = await exportLog(session, "text", "utc");
    for (const line of text.trim().split("\n")) expect(line).toMatch(/^# |^\d{4}-\d\d-\d\dT[\d:]+Z \S+ \S+ \[.*\] /);
    expect((await exportLog(session, "json", "utc")).text).toContain("restriction.set/1");
    session.run({ type: "liftRestriction" });
    for (const format of exportFormats)
      expect((await exportLog(session, format, "utc")).text).not.toContain("RESTRICTED");
  });

  test("arrives restricted on the phone that it is moved to", async () => {
    const ports = createTestPorts();
    const session = await staged(ports);
    const { link } = await sendIncident(session, { origin: "https://first90.example", withCards: false });
    const opened = await openLink(ports, link ?? "");
    expect(JSON.stringify(opened)).toContain("restriction.set/1");
    expect(isRestricted(session.incident.get())).toBe(true);
  });

  describe("copies and shares nothing for readers outside", () => {
    const ways = { copyUpdate, shareUpdate } as const;
    test.each(
      outside.flatMap((audience) => (["copyUpdate", "shareUpdate"] as const).map((way) => [audience, way] as const)),
    )("%s by %s, until both have cleared it; then once", async (audience, way) => {
      const ports = createTestPorts({ share: "shared" });
      const session = await staged(ports);
      const now = ports.clock.now();
      const left = () => [...ports.copied, ...ports.shared].length;
      const send = async () => (await ways[way](ports, session, ready(session, audience, now))).type;
      expect([await send(), left()]).toEqual(["notLogged", 0]);
      expect(confirmSelected(ports, session, ready(session, audience, now)).type).toBe("notLogged");
      session.run({ type: "clearRelease", by: "sponsor", audience, person: null });
      expect([await send(), left()]).toEqual(["notLogged", 0]);
      session.run({ type: "clearRelease", by: "counsel", audience, person: null });
      expect([await send(), left()]).toEqual(["posted", 1]);
      expect([await send(), left()]).toEqual(["notLogged", 1]);
    });

    test("nor for executives before there is a sponsor", async () => {
      const ports = createTestPorts();
      const session = await staged(ports);
      const now = ports.clock.now();
      const send = async () => (await copyUpdate(ports, session, ready(session, "executives", now))).type;
      expect([await send(), ports.copied.length]).toEqual(["notLogged", 0]);
      session.run({ type: "assignRole", role: "sponsor", person: ben });
      expect([await send(), ports.copied.length]).toEqual(["posted", 1]);
    });
  });

  test("doesn’t bring up a text that was begun before it was restricted", async () => {
    const ports = createTestPorts();
    const session = await staged(ports);
    const filling = { status: "investigating", nextUpdateAt: null, zone: 0 } as const;
    const restricted = session.incident.get();
    session.run({ type: "liftRestriction" });
    const open = session.incident.get();
    expect(saysTooMuch(restricted, filledFrom(open, filling))).toBe(true);
    expect(saysTooMuch(restricted, filledFrom(restricted, filling))).toBe(false);
    expect(saysTooMuch(open, filledFrom(restricted, filling))).toBe(false);
  });
});
