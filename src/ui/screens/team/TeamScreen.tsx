// Who holds this phone, whom it knows, how it looks and sounds, and what it keeps.

import { Screen } from "../../parts/Screen.tsx";
import { teamWords } from "../../words/team.ts";
import { HandoverPanel } from "./HandoverPanel.tsx";
import { MePanel } from "./MePanel.tsx";
import { OfflinePanel } from "./OfflinePanel.tsx";
import { PeoplePanel } from "./PeoplePanel.tsx";
import { PrivacyPanel } from "./PrivacyPanel.tsx";
import { PushPanel } from "./PushPanel.tsx";
import { ReadingPanel } from "./ReadingPanel.tsx";
import { StoragePanel } from "./StoragePanel.tsx";
import { VersionPanel } from "./VersionPanel.tsx";

/** Everything on it takes effect at once. */
export const TeamScreen = () => (
  <Screen title={teamWords.title}>
    <MePanel />
    <PeoplePanel />
    <PushPanel />
    <HandoverPanel />
    <ReadingPanel />
    <OfflinePanel />
    <StoragePanel />
    <VersionPanel />
    <PrivacyPanel />
  </Screen>
);
