// The screens behind the drills screen that arrive when they are opened, by the second part of their address.

import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Screen } from "../../parts/Screen.tsx";
import { partsWords } from "../../words/parts.ts";

/** A screen that gets the third part of its address, "" where there is none. */
export type DrillsPart = ComponentType<{ readonly id: string }>;

const laterParts: Readonly<Record<string, () => Promise<DrillsPart>>> = {
  certificate: async () => (await import("./certificate/CertificateScreen.tsx")).CertificateScreen,
  edit: async () => (await import("./edit/EditScreen.tsx")).EditScreen,
  history: async () => (await import("./history/HistoryScreen.tsx")).HistoryScreen,
  scenario: async () => (await import("./brief/BriefScreen.tsx")).BriefScreen,
  scenarios: async () => (await import("./scenarios/ScenariosRoute.tsx")).ScenariosRoute,
};

const loaded = new Map<string, DrillsPart>();

/** True for a part of the address whose screen is loaded when it is opened. */
export const isLaterPart = (part: string): boolean => Object.hasOwn(laterParts, part);

export interface LaterPartProps {
  readonly part: string;
  readonly id: string;
}

/** Returns the screen once it has arrived; a failure to load is passed on to the boundary around all screens. */
export const LaterPart = ({ part, id }: LaterPartProps) => {
  const [Part, setPart] = useState<DrillsPart | null>(() => loaded.get(part) ?? null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let gone = false;
    const load = laterParts[part];
    if (Part || !load) return;
    load().then(
      (arrived) => {
        loaded.set(part, arrived);
        if (!gone) setPart(() => arrived);
      },
      (error: unknown) => gone || setFailure({ error }),
    );
    return () => {
      gone = true;
    };
  }, [part]);
  // A screen reader starts where the new screen starts, not on the words that stood there while it came.
  useEffect(() => {
    if (Part) document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [Part]);
  if (failure) throw failure.error;
  return Part ? <Part id={id} key={id} /> : <Screen title={partsWords.loading} />;
};
