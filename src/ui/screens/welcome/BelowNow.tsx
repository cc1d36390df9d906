// What Now shows below its list once everything else is there: what may have been forgotten, what was just closed, what
// is left to set up, and the way to the settings.

import { useEffect } from "preact/hooks";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { Shield } from "../../parts/Shield.tsx";
import { TextLink } from "../../parts/text/TextLink.tsx";
import { teamWords } from "../../words/team.ts";
import { lazyStep } from "../incident/lazy-steps.ts";
import { ClosedList } from "./ClosedList.tsx";
import { ForgottenList } from "./ForgottenList.tsx";
import { OpenLines } from "./OpenLines.tsx";

/** During an incident nothing is left to set up. */
export const BelowNow = () => {
  const { openIncidents, practice } = useApp();
  const open = useLive(openIncidents.list);
  // The first screen after Declare.
  useEffect(() => {
    lazyStep("severity", practice)
      ?.load()
      .catch(() => undefined);
  }, [practice]);
  return (
    <>
      <Shield>
        <ForgottenList open={open} />
      </Shield>
      <Shield>
        <ClosedList open={open} />
      </Shield>
      <Shield>{open?.length === 0 && <OpenLines />}</Shield>
      <TextLink href="/settings">{teamWords.settings}</TextLink>
    </>
  );
};
