// What stays on this phone: everything.

import { Stack } from "../../parts/layout/Stack.tsx";
import { teamWords } from "../../words/team.ts";
import { TeamPart } from "./TeamPart.tsx";

/** The code keeps each of these promises. */
export const PrivacyPanel = () => (
  <TeamPart title={teamWords.privacy}>
    <Stack as="ul">
      {teamWords.privacyLines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Stack>
  </TeamPart>
);
