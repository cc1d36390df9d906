// What stays on this phone: everything.

import { Stack } from "../../parts/layout/Stack.tsx";
import { settingsWords } from "../../words/settings.ts";
import { TeamPart } from "../team/TeamPart.tsx";

/** The code keeps each of these promises. */
export const PrivacyPanel = () => (
  <TeamPart title={settingsWords.privacy}>
    <Stack as="ul">
      {settingsWords.privacyLines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Stack>
  </TeamPart>
);
