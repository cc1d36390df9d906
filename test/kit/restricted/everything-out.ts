// A restricted incident that says in every place what it is about, and everything made of it that leaves a screen.

import { saveAlarms, takeAlarmsBack } from "../../../src/actions/clock/save-alarms.ts";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { copyFreeze } from "../../../src/actions/incident/freeze.ts";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { suggestChannel } from "../../../src/actions/incident/suggest-channel.ts";
import { copyText } from "../../../src/actions/ports/copy-text.ts";
import { queueReminders } from "../../../src/actions/team/reminders.ts";
import { digestShift } from "../../../src/actions/transfer/digest-shift.ts";
import { exportFormats, exportLog } from "../../../src/actions/transfer/export-log.ts";
import { announceDecision } from "../../../src/actions/update/announce-decision.ts";
import { announceHandoff } from "../../../src/actions/update/announce-handoff.ts";
import { composeEscalation } from "../../../src/actions/update/compose-escalation.ts";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import type { ReadyUpdate } from "../../../src/actions/update/post-update.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant, Person, PersonId } from "../../../src/domain/fact/ids.ts";
import type { Command } from "../../../src/domain/incident/commands.ts";
import { lastDecision } from "../../../src/domain/incident/decision/state.ts";
import { type Audience, updateStatuses } from "../../../src/domain/pack/pack.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { sayFields } from "../../../src/domain/update/say/say-fields.ts";
import { sitRep } from "../../../src/domain/update/say/sit-rep.ts";
import { spokenPhrase } from "../../../src/domain/update/say/spoken-phrase.ts";
import { doubleBookings, movesAcross } from "../../../src/domain/views/overview.ts";
import { incidentHeading, incidentName, toNamed } from "../../../src/domain/words/incident-name.ts";
import { htmlOf } from "../../../src/formats/landing/landings.ts";
import { moveWords } from "../../../src/ui/words/moves.ts";
import { waitingWords } from "../../../src/ui/words/push.ts";
import { logLine } from "../../../src/ui/words/transfer.ts";
import { noticeWords } from "../../../src/worker/words/push-words.ts";
import type { TestPorts } from "../app/ports.ts";
import { createTestRelayPorts } from "../app/relay-ports.ts";
import { joined } from "../app/some-team.ts";
import { ben } from "../log/log.ts";

const formats = ["slack", "markdown", "email", "sms"] as const;
export const outside = ["customers", "support", "press"] as const;
export const secret = (what: string): string => `zeq${what}`;
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

export const staged = async (ports: TestPorts, drill = false): Promise<IncidentSession> => {
  const at = ports.clock.now();
  const session = declareIncident(ports, createSessions(ports), { drill, at, pack: builtInPack });
  session.run({ type: "setSeverity", severity: severityOfClass("SEV1"), triage: null, reason: null });
  session.run({ type: "assignRole", role: "ic", person: ben });
  session.run({ type: "assignRole", role: "ops", person: ben });
  for (const command of telling(at))
    if (session.run(command).type !== "accepted") throw new Error(`refused: ${JSON.stringify(command)}`);
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

export const ready = (session: IncidentSession, audience: Audience, now: Instant): ReadyUpdate => {
  const incident = session.incident.get();
  const template = builtInPack.templates.find((one) => one.audience === audience);
  if (!template) throw new Error(`no text for ${audience}`);
  const draft = { incident, pack: builtInPack, template, format: "slack", now, zone: 0, overrides: {} } as const;
  const status = template.statuses[0] ?? "investigating";
  return { template: template.id, audience, format: "slack", status, ...composeUpdate({ ...draft, status }) };
};

/** Everything made of a restricted incident that leaves a screen without being asked about, place by place. */
export const everythingOut = async (
  ports: TestPorts,
  session: IncidentSession,
): Promise<Readonly<Record<string, string>>> => {
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
        out[`${template.id} as HTML of ${format}, ${status}`] = htmlOf(text, format) ?? "";
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
  const relay = createTestRelayPorts();
  const withKept = { ...ports, kept: relay.kept };
  await saveAlarms(withKept, incident, pack, now);
  // Once it is resolved none of them holds: each is taken back.
  const calmer = { ...incident, phase: { type: "resolved", since: now } } as typeof incident;
  if ((await takeAlarmsBack(withKept, calmer, pack, now)) !== "saved") throw new Error("no alarm was taken back");
  await joined(relay.kept);
  await queueReminders(relay, await ports.log.listOpen(), () => now);
  out.relay = JSON.stringify([relay.asked, await relay.outbox.list()]);
  out.clipboard = ports.copied.join("\n");
  await copyText(ports.clipboard, out.digest, "chat");
  await copyText(ports.clipboard, out.escalation, "chat");
  out.rich = ports.rich.join("\n");
  out.files = JSON.stringify(ports.downloaded);
  for (const format of exportFormats) out[`name of ${format}`] = (await exportLog(session, format, "utc")).name;
  return out;
};
