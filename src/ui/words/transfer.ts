// Sentences for moving a log from one phone to another.

import type { CameraTrouble } from "../../actions/ports/camera-port.ts";
import type { Receiving } from "../../actions/transfer/receive-codes.ts";
import type { ReceiveOutcome } from "../../actions/transfer/receive-incident.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import { unmarkedName } from "../../domain/words/incident-name.ts";
import { plural } from "../../domain/words/plural.ts";
import { missingWords } from "./missing-entries.ts";

const entries = (count: number): string =>
  plural(count, { one: "1 entry", other: `${count.toLocaleString("en")} entries` });

export const sendWords = {
  title: "Move to another phone",
  way: "Move to another phone",
  back: "Back to the export",
  preparing: "Preparing the code…",
  contents: (count: number): string =>
    `The whole log: ${entries(count)} with names and texts. Anyone who scans it can read it.`,
  how: "On the other phone: Review, then Receive from another phone.",
  code: "Code with the whole log",
  still: "One code has it all.",
  part: (number: number, count: number): string => `Part ${number} of ${count}`,
  mixed: (count: number): string => `Mixed parts, ${count} in all`,
  pause: "Pause",
  run: "Resume",
  slower: "Slower",
  next: "Next code",
  unreadable: "The log can’t be read just now. Open the incident again, then come back.",
  tooLong: "This log is too long for codes. Send it as a file.",
  notDrawn: "The code can’t be drawn just now. Send the log as a file.",
  withCards: "Send the cards too",
  withCardsHint: "If the other phone says that its cards are different.",
  share: "Share file",
  download: "Download file",
  copyLink: "Copy link",
  linkCopied: "Link copied. It contains the whole log: share it only with people who may read it.",
  linkNotCopied: "The browser would not copy. Use the code or the file.",
  tooLargeForLink: "Too large for a link. Use the code or the file.",
} as const;

export const receiveWords = {
  title: "Receive from another phone",
  way: "Receive from another phone",
  back: "Back to Review",
  how: "On the other phone, open the incident, then Export log and Move to another phone. Point this camera at its code.",
  start: "Start camera",
  stop: "Stop camera",
  picture: "Camera picture",
  progress: "Parts received",
  parts: (known: number, count: number): string => `${known} of ${count} parts`,
  otherWays: "Other ways",
  link: "Link from the other phone",
  takeLink: "Receive link",
  noLink: "That isn’t a First90 link. Copy the whole link on the other phone.",
  linkAsks: "This link contains an incident’s log. Nothing has been added to this phone yet.",
  add: "Add to this phone",
  dismiss: "Not now",
  open: "Open the incident",
  another: "Receive another",
  drill: "This is a drill.",
  reading: "Reading the log…",
  stopped: "Stopped. Nothing was changed.",
  notStored: "The log was read, but it could not be saved on this phone. Nothing was changed.",
} as const;

/** Returns a log in one line: severity, what is known of it, and its length. */
export const logLine = (incident: IncidentSummary, count: number | null): string =>
  [unmarkedName(incident), count === null ? "" : entries(count)].filter(Boolean).join(", ");

/** Returns why the camera reads nothing, and what to do. */
export const troubleWords = (trouble: CameraTrouble): string => {
  switch (trouble) {
    case "none":
      return "This device has no camera. Use a link or a file.";
    case "refused":
      return "First90 isn’t allowed to use the camera. Allow it in the browser’s settings for this site, or use a link or a file.";
    case "busy":
      return "Another app is using the camera. Close it, then start again.";
    case "unsupported":
      return "This browser doesn’t let First90 use a camera here. Use a link or a file.";
    case "stopped":
      return "The camera was turned off. Start it again; the parts read so far are kept.";
  }
};

/** Returns what the codes before the camera have led to so far. It stays the same from part to part. */
export const receivingWords = (receiving: Receiving): string => {
  switch (receiving.type) {
    case "looking":
      return "Looking for a code…";
    case "foreign":
      return "This code isn’t from First90. Nothing was changed.";
    case "damaged":
      return "This code is damaged. Nothing was changed. Hold still, or show it again on the other phone.";
    case "newer":
      return "This code was made by a newer version of First90. Update the app on this phone.";
    case "part":
      return receiving.restarted
        ? "This is a different log. Starting over."
        : "Receiving. Keep the camera on the code.";
    case "saving":
      return "All parts are here. Saving…";
    case "done":
      return outcomeWords(receiving.outcome);
    case "notStored":
      return receiveWords.notStored;
  }
};

/** Returns the result of receiving in words. */
export const outcomeWords = (outcome: ReceiveOutcome): string => {
  switch (outcome.type) {
    case "refused":
      return outcome.message;
    case "stopped":
      return receiveWords.stopped;
    case "several":
      return outcome.each.map(outcomeWords).join(" ");
    case "cardsMissing":
      return "This log uses different cards from this phone’s. On the other phone, tap Send the cards too, or send the file. Nothing was changed.";
    case "received": {
      const { added, alreadyHere, different, missing } = outcome.counts;
      const sentences = [
        added === 0 && different === 0 && "Nothing new: the whole log is already on this phone.",
        added === 0 && different > 0 && "Nothing new in this log.",
        added > 0 &&
          `Received ${plural(added, { one: "1 new entry", other: `${added.toLocaleString("en")} new entries` })}.`,
        added > 0 &&
          alreadyHere > 0 &&
          `${entries(alreadyHere)} ${plural(alreadyHere, { one: "was", other: "were" })} already here.`,
        different > 0 &&
          `${entries(different)} on this phone ${plural(different, { one: "differs", other: "differ" })}. This phone’s wording was kept.`,
        missingWords(missing),
      ];
      return sentences.filter(Boolean).join(" ");
    }
  }
};
