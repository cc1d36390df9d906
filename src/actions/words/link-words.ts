// What is wrong with a link that came from another phone, and the way on.

import type { ReadLink } from "../../formats/transfer/log-link.ts";

const wayOn = "Nothing was changed; copy the whole link again, or send the log as a file.";

/** Returns the sentence; null if the text holds a log, or no link at all. */
export const linkWords = (link: ReadLink): string | null => {
  switch (link.type) {
    case "packed":
    case "none":
      return null;
    case "several":
      return "There are links to different logs in this text. Nothing was changed; paste them one by one.";
    case "cut":
      return `This link is cut: characters are missing at the end, and only ${link.percent}% of the log is left. ${wayOn}`;
    case "changed":
      return `This link was altered on the way: some of its characters are wrong or missing. ${wayOn}`;
    case "caseLost":
      return `This link lost its mix of small and capital letters on the way. ${wayOn}`;
    case "damaged":
      return `This isn’t a First90 link, or it was cut off or altered on the way. ${wayOn}`;
  }
};
