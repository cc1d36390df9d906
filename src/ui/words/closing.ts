// Sentences for stand-down and export.

import type { ExportOutcome } from "../../actions/transfer/export-log.ts";
import type { Audience } from "../../domain/pack/pack.ts";
import { plural } from "../../domain/words/plural.ts";
import { audienceNames } from "../../domain/words/update-names.ts";

export const closingWords = {
  title: "Stand down",
  confirmEach: "Do the work, then confirm each step.",
  ticked: (time: string, byHand: boolean): string => `${time}, ${byHand ? "ticked by hand" : "from the log"}`,
  finalStatus: "Write the final status",
  ask: "Stand down now?",
  askBody: (open: number): string =>
    open === 0
      ? "Every step is confirmed. The log stays on this phone and can be exported at any time."
      : `${open} ${plural(open, { one: "step is", other: "steps are" })} not confirmed. You can still stand down; the log will show it.`,
  untold: (audiences: readonly Audience[], isAnyTold: boolean): string =>
    !isAnyTold
      ? "No update was copied or shared. Nobody has been told that it is resolved."
      : audiences.length === 0
        ? ""
        : `Not told yet that it is resolved: ${audiences.map((audience) => audienceNames[audience].toLowerCase()).join(", ")}.`,
  tell: (audience: Audience): string => `Tell ${audienceNames[audience].toLowerCase()}`,
  owed: (highest: string, level: string): string =>
    `A write-up is owed because this was ${highest}. The severity was lowered to ${level} before mitigation, so you can waive it.`,
  waive: "Waive the write-up because",
  waiveReasons: ["False alarm", "Rated too high at first"],
  notYet: "Not yet",
  standDown: "Stand down",
  verify: "Verify the fix",
  checksOpen: (count: number): string =>
    `${count} ${plural(count, { one: "check is", other: "checks are" })} still open.`,
  checksDone: "All checks are done.",
  startMonitoring: "Start monitoring",
  toBoard: "Go to the board",
  done: "Stood down. Thank the people who helped, and rest.",
} as const;

export const exportWords = {
  title: "Export log",
  format: "Format",
  formats: { text: "Text", markdown: "Markdown", csv: "CSV", json: "JSON", html: "Web page", svg: "Picture (SVG)" },
  hints: {
    text: "One line per entry. Opens anywhere.",
    markdown: "For a write-up or a wiki.",
    csv: "For a spreadsheet.",
    json: "The whole log. Imports back as the same incident.",
    html: "To read or print, with the picture over time. Opens in any browser.",
    svg: "The incident over time, up to its last entry. Opens in any browser.",
  },
  zone: "Times",
  zones: { utc: "UTC", recorded: "Local, as recorded" },
  share: "Share file",
  download: "Download",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "The browser would not copy. Download the file instead.",
  downloaded: (name: string): string => `${name} handed to the browser’s downloads.`,
  shared: "Shared.",
  dismissed: "Not shared.",
  writing: (format: string): string =>
    `Writing the log as ${format}. It is long, so this takes a while. Until it is done, nothing leaves this phone.`,
  ready: {
    share: "The file is ready. Tap “Share file” again to share it.",
    copy: "The text is ready. Tap “Copy” again to copy it.",
  },
  stopped: "Stopped. Nothing was exported.",
  missing: "This format isn’t on this phone yet. Take text or JSON now, or connect to the network and try again.",
} as const;

/** Returns what happened to a file, in words. */
export const deliveredWords = (outcome: ExportOutcome): string => {
  switch (outcome.type) {
    case "downloaded":
      return exportWords.downloaded(outcome.name);
    case "sharedAsText":
      return `Shared as ${outcome.name}, because this phone can’t share ${kindOf(outcome.name.replace(/-(\w+)\.txt$/, ".$1"))} files.`;
    case "downloadedInstead":
      return `${outcome.isRefused ? `This phone can’t share ${kindOf(outcome.name)} files.` : "Sharing failed."} ${exportWords.downloaded(outcome.name)}`;
    case "ready":
      return exportWords.ready[outcome.way];
    default:
      return exportWords[outcome.type];
  }
};

const kindOf = (name: string): string => /\.\w+$/.exec(name)?.[0] ?? "such";
