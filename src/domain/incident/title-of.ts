// An incident's title in a few words, without mark, severity or stand-in text.

import type { Incident } from "./incident.ts";

/** Returns the given title, else "service: impact" from what is known, else an empty string. */
export const titleOf = ({ details }: Incident): string =>
  details.title ?? [details.service, details.impact].filter(Boolean).join(": ");
