// What a severity is called on its card and its button.

import type { Severity } from "../pack/pack.ts";

/** Returns "SEV1 Critical"; only the name if both names are the same. */
export const severityTitle = ({ short, name }: Pick<Severity, "short" | "name">): string =>
  short.toLowerCase() === name.toLowerCase() ? name : `${short} ${name}`;
