// What is known of an incident in a few words, before anything is made of it.

import type { Incident } from "./incident.ts";

/** Returns the given title, else "service: impact" from what is known, else an empty text. */
export const titleOf = ({ details }: Incident): string =>
  details.title ?? [details.service, details.impact].filter(Boolean).join(": ");
