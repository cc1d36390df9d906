// An incident's title in a few words, without mark, severity or stand-in text.

import type { Incident } from "./incident.ts";

/**
 * Returns the given title, else "service: impact" from what is known, else an empty string. A restricted incident has its
 * neutral name and no other, for every reader.
 */
export const titleOf = ({ details, restriction }: Pick<Incident, "details" | "restriction">): string =>
  restriction.set?.name ?? details.title ?? [details.service, details.impact].filter(Boolean).join(": ");
