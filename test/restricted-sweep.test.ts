// The law of restricted incidents: nothing of what one is about is in anything that leaves a screen, except in the files
// of its log, which say that they are restricted and are asked about first. A new way out has to be named here.

import { beforeAll, describe, expect, test } from "vitest";
import { saveAlarms } from "../src/actions/clock/save-alarms.ts";
import { declareIncident } from "../src/actions/incident/declare-incident.ts";
import { copyFreeze } from "../src/actions/incident/freeze.ts";
import type { IncidentSession } from "../src/actions/incident/incident-session.ts";
import { createSessions } from "../src/actions/incident/sessions.ts";
import { suggestChannel } from "../src/actions/incident/suggest-channel.ts";
import { queueReminders } from "../src/actions/team/reminders.ts";
import { digestShift } from "../src/actions/transfer/digest-shift.ts";
import { exportFormats, exportLog } from "../src/actions/transfer/export-log.ts";
import { openLink } from "../src/actions/transfer/receive-incident.ts";
import { sendIncident } from "../src/actions/transfer/send-incident.ts";
import { announceDecision } from "../src/actions/update/announce-decision.ts";
import { announceHandoff } from "../src/actions/update/announce-handoff.ts";
import { composeEscalation } from "../src/actions/update/compose-escalation.ts";
import { composeUpdate } from "../src/actions/update/compose-update.ts";
import { confirmSelected, copyUpdate, type ReadyUpdate, shareUpdate } from "../src/actions/update/post-update.ts";
import { builtInPack } from "../src/content/built-in-pack.ts";
import type { Instant, Person, PersonId } from "../src/domain/fact/ids.ts";
import type { Command } from "../src/domain/incident/commands.ts";
import { lastDecision } from "../src/domain/incident/decision/state.ts";
import { isRestricted } from "../src/domain/incident/is-restricted.ts";
import { neutralName } from "../src/domain/incident/restriction/neutral-name.ts";
import { type Audience, updateStatuses } from "../src/domain/pack/pack.ts";
import { severityOfClass } from "../src/domain/pack/severities.ts";
import { filledFrom, saysTooMuch } from "../src/domain/update/draft-age.ts";
import { sayFields } from "../src/domain/update/say/say-fields.ts";
import { sitRep } from "../src/domain/update/say/sit-rep.ts";
import { spokenPhrase } from "../src/domain/update/say/spoken-phrase.ts";
import { doubleBookings, movesAcross } from "../src/domain/views/overview.ts";
import { incidentHeading, incidentName, toNamed } from "../src/domain/words/incident-name.ts";
import { moveWords } from "../src/ui/words/moves.ts";
import { waitingWords } from "../src/ui/words/push.ts";
import { logLine } from "../src/ui/words/transfer.ts";
import { noticeWords } from "../src/worker/words/push-words.ts";
import { sources, textOf } from "./kit/app/house.ts";
import { createTestPorts, type TestPorts } from "./kit/app/ports.ts";
import { createTestRelayPorts } from "./kit/app/relay-ports.ts";
import { joined } from "./kit/app/some-team.ts";
import { ben } from "./kit/log/log.ts";

const formats = ["slack", "markdown", "email", "sms"] as const;
const outside = ["customers", "support", "press"] as const;
const secret = (what: string): string => `zeq${what}`;
const mallory: Person = { id: "person-m" as PersonId, name: "Zeqmallory" };

/** Each says in a place of its own what the incident is about. */
const telling = (at: Instant): readonly Command[] => [
  { type: "describe", field: "title", text: secret("title") },
  { type: "describe", field: "service", text: secret("service") },
  { type: "describe", field: "impact", text: secret("impact") },
  { type: "describe", field: "affected", text: secret("affected") },
  { type: "describe", field: "meanwhile", text: secret("meanwhile") },
  { type: "describe", field: "needed", text: secret("needed") },
  { type: "nameChannel", name: `#inc-${secret("channel")}` },
  ...(["note", "finding", "action", "decision", "question", "impact"] as const).map(
    (kind): Command => ({ type: "addNote", kind, text: secret(kind) }),
  ),
  { type: "openHypothesis", text: secret("hypothesis"), person: ben, minutes: 5 },
  { type: "openHypothesis", text: secret("confirmed"), person: null, minutes: 5 },
  { type: "askCallback", person: ben, text: secret("callback"), dueAt: at },
  { type: "logChange", text: secret("change"), person: ben, temporary: true },
  { type: "beginMitigation", means: "other", text: secret("mitigation"), person: ben, checkAt: at, temporary: true },
  { type: "sayResolution", text: secret("resolution"), source: null },
  { type: "openDecision", text: secret("question"), authority: "trade-offs", dueAt: at },
  { type: "openList", list: "security", title: secret("list") },
];

const staged = async (ports: TestPorts, drill = false): Promise<IncidentSession> => {
  const at = ports.clock.now();
  const session = declareIncident(ports, createSessions(ports), { drill, at, pack: builtInPack });
  session.run({ type: "setSeverity", severity: severityOfClass("SEV1"), triage: null, reason: null });
  session.run({ type: "assignRole", role: "ic", person: ben });
  session.run({ type: "assignRole", role: "ops", person: ben });
  for (const command of telling(at)) expect([command, session.run(command).type]).toEqual([command, "accepted"]);
  const [decision] = Object.keys(session.incident.get().decisions.open);
  session.run({
    type: "makeDecision",
    decision: decision as never,
    option: null,
    text: secret("decided"),
    rationale: secret("rationale"),
    planB: secret("plan"),
    nextUpdateAt: null,
  });
  session.run({ type: "openDecision", text: secret("undecided"), authority: "trade-offs", dueAt: at });
  session.run({ type: "restrict" });
  session.run({ type: "addMember", person: mallory });
  await session.settled();
  return session;
};

const ready = (session: IncidentSession, audience: Audience, now: Instant): ReadyUpdate => {
  const incident = session.incident.get();
  const template = builtInPack.templates.find((one) => one.audience === audience);
  if (!template) throw new Error(`no text for ${audience}`);
  const draft = { incident, pack: builtInPack, template, format: "slack", now, zone: 0, overrides: {} } as const;
  const status = template.statuses[0] ?? "investigating";
  return { template: template.id, audience, format: "slack", status, ...composeUpdate({ ...draft, status }) };
};

/** Everything made of a restricted incident that leaves a screen without being asked about, place by place. */
const everythingOut = async (ports: TestPorts, session: IncidentSession): Promise<Readonly<Record<string, string>>> => {
  const incident = session.incident.get();
  const pack = builtInPack;
  const now = ports.clock.now();
  const moment = { now, zone: 0 };
  const out: Record<string, string> = {};
  for (const template of pack.templates)
    for (const status of updateStatuses)
      for (const format of formats) {
        const draft = { incident, pack, template, format, ...moment, status, overrides: {} };
        const { subject, text } = composeUpdate(draft);
        out[`${template.id} as ${format}, ${status}`] = `${subject}\n${text}`;
      }
  const decision = lastDecision(incident.decisions);
  if (!decision) throw new Error("nothing was decided");
  const handed = { role: "ic", from: null, to: ben, at: now, order: now } as never;
  for (const format of formats) {
    out[`decision as ${format}`] = JSON.stringify(announceDecision({ incident, pack, decision, format, ...moment }));
    out[`handoff as ${format}`] = JSON.stringify(announceHandoff({ incident, pack, handed, format, ...moment }));
  }
  const escalation = { to: "Security", person: ben, reason: secret("reason") };
  out.escalation = composeEscalation({ incident, pack, escalation, ...moment });
  out["sit-rep"] = sitRep(incident, pack, moment).join(" ");
  const fields = sayFields(incident, pack, { ...moment, person: ben, minutes: 5 });
  for (const phrase of pack.phrases) out[`words ${phrase.id}`] = spokenPhrase(phrase, fields, false).join(" ");
  await copyFreeze(ports as never, session, "ask");
  await copyFreeze(ports as never, session, "lift");
  out.digest = digestShift([{ incident, pack }], moment);
  out.channel = suggestChannel(incident, 0);
  const summary = (await ports.log.listAll()).find(({ id }) => id === session.id);
  if (!summary) throw new Error("not listed");
  out.lists = JSON.stringify(summary);
  out.names = [incidentName(summary), incidentName(toNamed(incident)), incidentHeading(toNamed(incident))].join("\n");
  out.notices = [noticeWords.due(summary), noticeWords.next(summary)].join("\n");
  out.transfer = logLine(summary, 3);
  out.waiting = waitingWords({ type: "reminder", dueAt: now } as never, incidentName(summary), 0);
  out.overview = [
    ...movesAcross([{ incident, pack }], now).map(({ move }) =>
      Object.values(moveWords(move.about, pack, 0)).join(": "),
    ),
    JSON.stringify(
      doubleBookings([
        { incident, pack },
        { incident, pack },
      ]),
    ),
  ].join("\n");
  await saveAlarms(ports, incident, pack, now);
  const relay = createTestRelayPorts();
  await joined(relay.kept);
  await queueReminders(relay, await ports.log.listOpen(), () => now);
  out.relay = JSON.stringify([relay.asked, await relay.outbox.list()]);
  out.clipboard = ports.copied.join("\n");
  out.files = JSON.stringify(ports.downloaded);
  for (const format of exportFormats) out[`name of ${format}`] = (await exportLog(session, format, "utc")).name;
  return out;
};

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
      for (const place of ["names", "notices", "transfer", "digest", "sit-rep", "escalation", "clipboard", "lists"])
        expect([place, out[place]?.includes(name)]).toEqual([place, true]);
    },
  );

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
      const [start = ""] = (format === "svg" ? text.slice(text.indexOf("<title>")) : text).split("\n");
      expect(start).toContain("RESTRICTED: only for people who need to know");
    }
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

describe("every way out", () => {
  const swept = "its text is above";
  const asks = "asks first, its files are marked";
  const ours = "has no incident in it";
  const name = "has the neutral name, from the list";
  const carries = "carries what the files here give it";
  const inside = "doesn’t leave the phone";

  /** Each file that gives something away, or calls what does, and how it is held. */
  const ways: Readonly<Record<string, string>> = {
    "actions/clock/save-alarms.ts": swept,
    "actions/clock/watch-due.ts": "a number",
    "actions/incident/freeze.ts": swept,
    "actions/incident/name-channel.ts": `${swept}; a name that was typed is its writer’s`,
    "actions/relay-link/enqueue.ts": swept,
    "actions/team/reminders.ts": swept,
    "actions/team/watch-team.ts": ours,
    "actions/transfer/deliver-file.ts": carries,
    "actions/transfer/export-log.ts": asks,
    "actions/transfer/send-incident.ts": asks,
    "actions/update/announce-decision.ts": swept,
    "actions/update/announce-handoff.ts": swept,
    "actions/update/post-update.ts": "refused until it is cleared",
    "actions/update/with-call.ts": "engineering alone, and no word of the incident",
    "boot/compose-rescue.ts": carries,
    "boot/early-tap.ts": "an address without a word",
    "boot/failed-start.ts": "the app hasn’t started: the log as stored, and nothing else works",
    "device/alerts.ts": "a number",
    "device/clipboard.ts": carries,
    "device/code-reader.ts": inside,
    "device/code-worker.ts": inside,
    "device/open-path.ts": "an address without a word",
    "device/push-channel.ts": name,
    "device/relay-client.ts": swept,
    "device/share-sheet.ts": carries,
    "device/speech.ts": carries,
    "device/team-changed.ts": inside,
    "practice/actions/scenario/scenario-files.ts": ours,
    "practice/ui/certificate/CertificatePage.tsx": "a drill’s score",
    "practice/ui/channel/RealScreen.tsx": "the drill’s name, from titleOf",
    "practice/ui/debrief/DebriefScreen.tsx": "a drill: nothing in it is true",
    "practice/ui/score/ScoreScreen.tsx": "an address without a word",
    "storage/database/other-tabs.ts": inside,
    "storage/journal/journal-worker.ts": inside,
    "storage/journal/journal.ts": inside,
    "storage/start/open-storage.ts": inside,
    "storage/start/store-door.ts": inside,
    "ui/context/start.ts": carries,
    "ui/parts/FileButtons.tsx": carries,
    "ui/screens/cards/edit/CardsFileScreen.tsx": ours,
    "ui/screens/error/ErrorScreen.tsx": carries,
    "ui/screens/error/FailedApp.tsx": carries,
    "ui/screens/error/RawLogPart.tsx": "says that an incident in it was restricted",
    "ui/screens/handover/HandoverScreen.tsx": swept,
    "ui/screens/incident/board/ClockSheet.tsx": swept,
    "ui/screens/incident/call/CallTargets.tsx": swept,
    "ui/screens/incident/call/JoinCall.tsx": ours,
    "ui/screens/incident/export/ExportScreen.tsx": asks,
    "ui/screens/incident/export/writers-context.ts": asks,
    "ui/screens/incident/first-ninety/ChannelStep.tsx": `${swept}; a name that was typed is its writer’s`,
    "ui/screens/incident/mitigate/FreezePart.tsx": swept,
    "ui/screens/incident/say/SayButtons.tsx": swept,
    "ui/screens/incident/send/MovingCode.tsx": asks,
    "ui/screens/incident/send/SendScreen.tsx": asks,
    "ui/screens/incident/update/PostedPanel.tsx": "shows what has left",
    "ui/screens/incident/update/use-call-line.ts": "engineering alone, and no word of the incident",
    "ui/screens/incident/update/use-posting.ts": "refused until it is cleared",
    "ui/screens/incident/update/use-update.ts": swept,
    "ui/screens/incident/work/EscalationTextSheet.tsx": swept,
    "ui/screens/incident/work/TemporaryPart.tsx": swept,
    "ui/screens/join/HomeFirst.tsx": ours,
    "ui/screens/join/use-invite-here.ts": ours,
    "ui/screens/receive/use-link-here.ts": "takes what it received out of the address",
    "ui/screens/team/phones/InvitePart.tsx": ours,
    "worker/push/acknowledge-drill.ts": ours,
    "worker/push/on-push.ts": name,
    "worker/push/on-sync.ts": name,
    "worker/push/open-screen.ts": "an address without a word",
    "worker/push/push-needs.ts": name,
    "worker/push/snooze-update.ts": name,
  };

  /** What gives something to other apps, other phones, the system or the relay. */
  const givesAway =
    /clipboard\.(?:copy|write)|\.share(?:Text|File)\(|navigator\.share\b|\.download\(|\.showNotification\(|\bshow\(toNotice|(?:push|needs)\.show\(|setAppBadge|\.badge\(|document\.title\b|history\.(?:push|replace)State|\.postMessage\(|outbox\.put\(|speechSynthesis|speech\.speak\(|window\.open\b|sendBeacon|\bopenWindow\(|client\.fetch|=> fetch\(|await fetch\(/;
  /** Modules of ours that do, and whoever imports one. */
  const carriers =
    /\/(?:export-log|deliver-file|send-incident|post-update|freeze|name-channel|save-alarms|FileButtons|digest-shift|rescue)\.tsx?"/;
  /** The relay is a program of its own; the shell’s files are the app’s. */
  const apart = /^relay\/|^worker\/(?:shell\/|sw\.ts)/;

  const found = sources.filter(
    (file) => !apart.test(file) && (givesAway.test(textOf(file)) || carriers.test(textOf(file))),
  );

  test("is named here, and held in one of these ways", () => {
    expect(found.filter((file) => !(file in ways))).toEqual([]);
    expect(Object.keys(ways).filter((file) => !found.includes(file))).toEqual([]);
  });

  test("that asks first has the question around all that it shows", () => {
    const screens = Object.keys(ways).filter((file) => ways[file] === asks && file.endsWith("Screen.tsx"));
    expect(screens).toHaveLength(2);
    for (const file of screens)
      expect(textOf(file)).toMatch(/Screen = \(\) => \(\s*<AskFirst [\s\S]*?<\/AskFirst>\s*\);/);
  });

  test("leaves the page’s title alone: it is the app’s name, whatever is open", () =>
    expect(sources.filter((file) => /document\.title\b/.test(textOf(file)))).toEqual([]));
});

describe("the mark", () => {
  let files: readonly string[] = [];
  beforeAll(() => {
    files = sources.filter((file) => file.startsWith("formats/export/to-"));
  });
  test("is in every file that has a log; the others are named", () => {
    const unmarked = files.filter((file) => !textOf(file).includes("restrictedLine("));
    // JSON has the facts of the restriction; an alarm has a time and a severity.
    expect(unmarked.sort()).toEqual(["formats/export/to-alarm-file.ts", "formats/export/to-json.ts"]);
  });
});
