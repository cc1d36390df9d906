// How this phone looks and sounds, what it has for a start without a network, what it keeps, and what leaves it.

import { Screen } from "../../parts/Screen.tsx";
import { displayWords } from "../../words/display.ts";
import { settingsWords } from "../../words/settings.ts";
import { TeamPart } from "../team/TeamPart.tsx";
import { DisplayChoices } from "./DisplayChoices.tsx";
import { OfflinePanel } from "./OfflinePanel.tsx";
import { PrivacyPanel } from "./PrivacyPanel.tsx";
import { SoundChoices } from "./SoundChoices.tsx";
import { StoragePanel } from "./StoragePanel.tsx";
import { VersionPanel } from "./VersionPanel.tsx";

/** Everything on it takes effect at once. */
export const SettingsScreen = () => (
  <Screen title={settingsWords.title} back={{ href: "/", label: settingsWords.back }}>
    <TeamPart title={displayWords.title}>
      <DisplayChoices />
    </TeamPart>
    <TeamPart title={settingsWords.alerts}>
      <SoundChoices />
    </TeamPart>
    <OfflinePanel />
    <StoragePanel />
    <VersionPanel />
    <PrivacyPanel />
  </Screen>
);
