// Shows a screen that is still on its way from what is already on the phone.

import { useEffect, useState } from "preact/hooks";
import type { IncidentSession } from "../../../actions/incident-session.ts";
import { Screen } from "../../parts/Screen.tsx";
import { partsWords } from "../../words/parts.ts";
import { type IncidentStep, loadedStep, loadStep } from "./later-steps.ts";

export interface LaterStepProps {
  readonly session: IncidentSession;
  /** The step of the address. */
  readonly step: string;
}

/** Returns the screen once it has arrived; a failure to load is passed on to the boundary around all screens. */
export const LaterStep = ({ session, step }: LaterStepProps) => {
  const [loaded, setLoaded] = useState<Loaded | null>(() => asLoaded(loadedStep(step)));
  useEffect(() => {
    let gone = false;
    // Not asked of the table: it may have arrived for another screen since this one was first drawn without it.
    if (loaded) return;
    loadStep(step).then(
      (Step) => gone || setLoaded({ Step }),
      (error: unknown) => gone || setLoaded({ error }),
    );
    return () => {
      gone = true;
    };
  }, [step]);
  // A screen reader starts where the new screen starts, not on the words that stood there while it came.
  useEffect(() => {
    if (loaded) document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [loaded]);
  if (!loaded) return <Screen title={partsWords.loading} />;
  if ("error" in loaded) throw loaded.error;
  return <loaded.Step session={session} />;
};

type Loaded = { readonly Step: IncidentStep } | { readonly error: unknown };

const asLoaded = (Step: IncidentStep | null): Loaded | null => Step && { Step };
