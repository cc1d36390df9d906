// The notification of a surprise drill that this phone itself drew the moment of.

import { DRILL } from "../../domain/words/incident-name.ts";

export const drillNoticeWords = {
  title: `${DRILL} Surprise drill`,
  body: "This is practice: nothing is broken. Acknowledge, then take command.",
} as const;
