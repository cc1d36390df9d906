// Who holds this phone, the people it knows, the team's phones and push.

import { Screen } from "../../parts/Screen.tsx";
import { TextLink } from "../../parts/text/TextLink.tsx";
import { orientationWords } from "../../words/orientation.ts";
import { teamWords } from "../../words/team.ts";
import { CallPanel } from "./CallPanel.tsx";
import { HandoverPanel } from "./HandoverPanel.tsx";
import { MePanel } from "./MePanel.tsx";
import { PeoplePanel } from "./PeoplePanel.tsx";
import { PushPanel } from "./PushPanel.tsx";

/** Everything on it takes effect at once. */
export const TeamScreen = () => (
  <Screen title={teamWords.title}>
    <MePanel />
    <PeoplePanel />
    <CallPanel />
    <PushPanel />
    <HandoverPanel />
    <TextLink href="/team/first">{orientationWords.link}</TextLink>
    <TextLink href="/settings">{teamWords.settings}</TextLink>
  </Screen>
);
