// The screens behind the drills screen that load when they are opened, by the second part of their address.

import type { ComponentType } from "preact";
import { type Lazy, lazy } from "../../../actions/ports/lazy.ts";

/** A screen that receives the third part of its address, "" if there is none. */
type DrillsPart = ComponentType<{ readonly id: string }>;

const lazyParts: Readonly<Record<string, Lazy<DrillsPart>>> = {
  certificate: lazy(async () => (await import("../certificate/CertificateScreen.tsx")).CertificateScreen),
  edit: lazy(async () => (await import("../edit/EditScreen.tsx")).EditScreen),
  history: lazy(async () => (await import("../history/HistoryScreen.tsx")).HistoryScreen),
  scenario: lazy(async () => (await import("../brief/BriefScreen.tsx")).BriefScreen),
  scenarios: lazy(async () => (await import("../scenarios/ScenariosRoute.tsx")).ScenariosRoute),
};

/** Returns the screen of a part of the address, to be loaded; null if the part has no screen of its own. */
export const lazyPart = (part: string): Lazy<DrillsPart> | null =>
  Object.hasOwn(lazyParts, part) ? (lazyParts[part] ?? null) : null;
