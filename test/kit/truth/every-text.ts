// Everything that people read of one moment of an incident, place by place: screens, texts, files, notifications.

import { announceDecision } from "../../../src/actions/update/announce-decision.ts";
import { announceHandoff } from "../../../src/actions/update/announce-handoff.ts";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { whyStopped } from "../../../src/domain/clock/status-clock.ts";
import { lastDecision } from "../../../src/domain/incident/decision/state.ts";
import { escalationTiers } from "../../../src/domain/views/escalation-tiers.ts";
import { nextMoves } from "../../../src/domain/views/next-moves/next-moves.ts";
import { shiftDigest } from "../../../src/domain/views/shift-digest.ts";
import { summarize } from "../../../src/domain/views/summary.ts";
import { incidentName, severityNameIn, toNamed } from "../../../src/domain/words/incident-name.ts";
import { fileName } from "../../../src/formats/export/file-name.ts";
import { toAlarmFile } from "../../../src/formats/export/to-alarm-file.ts";
import { toCsv } from "../../../src/formats/export/to-csv.ts";
import { toHtml } from "../../../src/formats/export/to-html.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { toSvg } from "../../../src/formats/export/to-svg.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { describeFact } from "../../../src/formats/fact/describe-fact.ts";
import { escalationText } from "../../../src/formats/words/escalation-text.ts";
import { handoffBrief } from "../../../src/formats/words/handoff-brief.ts";
import { shiftDigestText } from "../../../src/formats/words/shift-digest-text.ts";
import { boardWords } from "../../../src/ui/words/board.ts";
import { moveWords } from "../../../src/ui/words/moves.ts";
import { refusalWords } from "../../../src/ui/words/refusals.ts";
import { logLine } from "../../../src/ui/words/transfer.ts";
import { undoName } from "../../../src/ui/words/undo.ts";
import { updateWords } from "../../../src/ui/words/update.ts";
import { noticeWords } from "../../../src/worker/words/push-words.ts";
import type { Moment } from "./moment.ts";

const statuses = ["investigating", "monitoring", "resolved"] as const;
const formats = ["slack", "markdown", "email", "sms"] as const;

/** Returns each text with the name of its place. */
export const everyText = (moment: Moment): readonly (readonly [place: string, text: string])[] => {
  const { incident, facts, pack, now } = moment;
  const reading = { now, zone: 0 };
  const named = severityNameIn(incident);
  const summary = summarize(incident, pack);
  const decision = lastDecision(incident.decisions);
  const handed = { role: "ic", from: null, to: { id: "p", name: "Cy" }, at: now, order: now } as never;
  const [tier] = escalationTiers(incident, pack);
  return [
    ...pack.templates.flatMap((template) =>
      statuses.flatMap((status) =>
        formats.map((format) => {
          const draft = { incident, pack, template, format, ...reading, status, overrides: {} } as const;
          return [`${template.id} as ${format}`, composeUpdate(draft).text] as const;
        }),
      ),
    ),
    ["handoff", announceHandoff({ incident, pack, handed, format: "slack", ...reading })?.text ?? ""],
    ["decision", (decision && announceDecision({ incident, pack, decision, format: "slack", ...reading })?.text) ?? ""],
    ["escalation", escalationText(incident, pack, { to: tier?.to ?? "", person: null, reason: "" }, reading)],
    [
      "brief",
      handoffBrief(incident, pack, reading)
        .map(({ text }) => text)
        .join("\n"),
    ],
    ["digest", shiftDigestText(shiftDigest([{ incident, pack }], now), reading)],
    ["text", toText(incident, facts, pack, "utc")],
    ["text without the cards", toText(incident, facts, null, "recorded")],
    ["Markdown", toMarkdown(incident, facts, pack, "recorded")],
    ["CSV", toCsv(facts, pack, "utc")],
    ["web page", toHtml(incident, facts, pack, "utc")],
    ["picture", toSvg(incident, facts, pack, "utc")],
    ["file name", fileName(incident, "txt")],
    ["alarms", toAlarmFile(incident, [now], now).text.replaceAll("\r\n ", "")],
    ["log", facts.map((fact) => describeFact(fact, pack, 0)).join("\n")],
    ["name", incidentName(toNamed(incident))],
    ["list", incidentName(summary)],
    ["transfer", logLine(summary, 3)],
    ["notices", [noticeWords.due(summary), noticeWords.next(summary)].join("\n")],
    [
      "moves",
      nextMoves(incident, pack, now)
        .map(({ about }) => Object.values(moveWords(about, pack, 0)).join(": "))
        .join("\n"),
    ],
    ["undo", facts.map((fact) => undoName(fact, pack)).join("\n")],
    ["clock", [boardWords.stopped(whyStopped(incident), named), updateWords.clock.unplanned(named)].join("\n")],
    ["refusal", refusalWords({ type: "sameSeverity", short: named }, 0)],
  ];
};
