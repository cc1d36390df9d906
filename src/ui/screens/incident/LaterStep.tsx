// Shows a screen that is still on its way from what is already on the phone.

import { useEffect, useState } from "preact/hooks";
import type { IncidentSession } from "../../../actions/incident-session.ts";
import { Screen } from "../../parts/Screen.tsx";
import { partsWords } from "../../words/parts.ts";
import type { IncidentStep } from "./later-steps.ts";

export interface LaterStepProps {
  readonly session: IncidentSession;
  readonly load: () => Promise<IncidentStep>;
}

/** Returns the screen once it has arrived; a failure to load is passed on to the boundary around all screens. */
export const LaterStep = ({ session, load }: LaterStepProps) => {
  const [loaded, setLoaded] = useState<{ readonly Step: IncidentStep } | { readonly error: unknown } | null>(null);
  useEffect(() => {
    let gone = false;
    load().then(
      (Step) => gone || setLoaded({ Step }),
      (error: unknown) => gone || setLoaded({ error }),
    );
    return () => {
      gone = true;
    };
  }, [load]);
  // A screen reader starts where the new screen starts, not on the words that stood there while it came.
  useEffect(() => {
    if (loaded) document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [loaded]);
  if (!loaded) return <Screen title={partsWords.loading} />;
  if ("error" in loaded) throw loaded.error;
  return <loaded.Step session={session} />;
};
