// How an iPhone puts a page on its Home Screen: it has no question of its own, so the way is shown.

import { Stack } from "../../parts/layout/Stack.tsx";
import { welcomeWords } from "../../words/welcome.ts";

export const HomeSteps = () => (
  <Stack as="ol">
    <li>
      1. {welcomeWords.steps.share} <ShareSign />
    </li>
    <li>2. {welcomeWords.steps.add} ＋</li>
    <li>3. {welcomeWords.steps.open}</li>
  </Stack>
);

const ShareSign = () => (
  <svg role="img" aria-label={welcomeWords.shareIcon} width="24" height="24" viewBox="0 0 24 24">
    <path
      d="M8 10H5v11h14V10h-3M12 15V3M8.5 6.5 12 3l3.5 3.5"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
