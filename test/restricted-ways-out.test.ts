// Every way out of the app is named here, with how it is held for a restricted incident: a new one fails until it is.

import { beforeAll, describe, expect, test } from "vitest";
import { sources, textOf } from "./kit/app/house.ts";

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
    "actions/ports/copy-text.ts": carries,
    "actions/incident/name-channel.ts": `${swept}; a name that was typed is its writer’s`,
    "actions/relay-link/enqueue.ts": swept,
    "actions/team/reminders.ts": swept,
    "actions/team/watch-team.ts": ours,
    "actions/transfer/deliver-file.ts": carries,
    "actions/transfer/export-log.ts": asks,
    "actions/transfer/send-incident.ts": asks,
    "actions/transfer/take-long-log.ts": asks,
    "actions/files/share-file.ts": carries,
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
    "device/log-worker.ts": inside,
    "device/open-path.ts": "an address without a word",
    "device/push-channel.ts": name,
    "device/relay-client.ts": swept,
    "device/share-sheet.ts": carries,
    "device/speech.ts": carries,
    "device/start-log-worker.ts": inside,
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
    "ui/screens/incident/board/TakeBackAlarms.tsx": swept,
    "ui/screens/incident/call/CallTargets.tsx": swept,
    "ui/screens/incident/call/JoinCall.tsx": ours,
    "ui/screens/incident/export/ExportScreen.tsx": asks,
    "ui/screens/incident/export/use-taking.ts": asks,
    "ui/screens/incident/export/writers-context.ts": carries,
    "ui/screens/incident/first-ninety/ChannelStep.tsx": `${swept}; a name that was typed is its writer’s`,
    "ui/screens/incident/log/use-printing.ts": "the mark is on the paper",
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
    "ui/screens/team/push/WaitingPart.tsx": "an id and a time",
    "ui/words/closing.ts": "says what happened to a file, by its name",
    "worker/push/acknowledge-drill.ts": ours,
    "worker/push/on-push.ts": name,
    "worker/push/on-sync.ts": name,
    "worker/push/open-screen.ts": "an address without a word",
    "worker/push/push-needs.ts": name,
    "worker/push/snooze-update.ts": name,
  };

  /** What gives something to other apps, other phones, the system or the relay. */
  const givesAway =
    /clipboard\.(?:copy|write)|\bcopyText\(|\.share(?:Text|File)\(|navigator\.share\b|\.download\(|\.showNotification\(|\bshow\(toNotice|(?:push|needs)\.show\(|setAppBadge|\.badge\(|document\.title\b|history\.(?:push|replace)State|\.postMessage\(|outbox\.put\(|speechSynthesis|speech\.speak\(|window\.open\b|sendBeacon|\bopenWindow\(|client\.fetch|=> fetch\(|await fetch\(|"beforeprint"/;
  /** Modules of ours that do, and whoever imports one. */
  const carriers =
    /\/(?:export-log|deliver-file|send-incident|post-update|share-file|freeze|name-channel|save-alarms|FileButtons|digest-shift|rescue)\.tsx?"/;
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
