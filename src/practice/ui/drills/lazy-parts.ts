// The screens behind the drills screen that arrive when they are opened, by the second part of their address.

import type { ComponentType } from "preact";
import { type Later, later } from "../../../ui/hooks/use-later.ts";

/** A screen that gets the third part of its address, "" where there is none. */
type DrillsPart = ComponentType<{ readonly id: string }>;

const laterParts: Readonly<Record<string, Later<DrillsPart>>> = {
  certificate: later(async () => (await import("../certificate/CertificateScreen.tsx")).CertificateScreen),
  edit: later(async () => (await import("../edit/EditScreen.tsx")).EditScreen),
  history: later(async () => (await import("../history/HistoryScreen.tsx")).HistoryScreen),
  scenario: later(async () => (await import("../brief/BriefScreen.tsx")).BriefScreen),
  scenarios: later(async () => (await import("../scenarios/ScenariosRoute.tsx")).ScenariosRoute),
};

/** Returns the way to the screen of a part of the address; null where the part has none of its own. */
export const laterPart = (part: string): Later<DrillsPart> | null =>
  Object.hasOwn(laterParts, part) ? (laterParts[part] ?? null) : null;
