// Who holds this phone, the people it knows, the team's phones and push.

import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { Screen } from "../../parts/Screen.tsx";
import { Callout } from "../../parts/text/Callout.tsx";
import { TextLink } from "../../parts/text/TextLink.tsx";
import { orientationWords } from "../../words/orientation.ts";
import { offlineWords } from "../../words/settings.ts";
import { teamWords } from "../../words/team.ts";
import { CallPanel } from "./CallPanel.tsx";
import { HandoverPanel } from "./HandoverPanel.tsx";
import { MePanel } from "./MePanel.tsx";
import { PeoplePanel } from "./PeoplePanel.tsx";
import { PushPanel } from "./PushPanel.tsx";

/** Everything on it takes effect at once. An address that can't work offline says so before anyone relies on it. */
export const TeamScreen = () => {
  const readiness = useLive(useApp().ports.offline.readiness);
  return (
    <Screen title={teamWords.title}>
      {readiness.type === "insecure" && <Callout filled>{offlineWords(readiness)}</Callout>}
      <MePanel />
      <PeoplePanel />
      <CallPanel />
      <PushPanel />
      <HandoverPanel />
      <TextLink href="/team/first">{orientationWords.link}</TextLink>
      <TextLink href="/settings">{teamWords.settings}</TextLink>
    </Screen>
  );
};
