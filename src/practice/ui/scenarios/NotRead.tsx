// Shown when the scenarios can't be read: by the storage, or because their file didn't load.

import { Button } from "../../../ui/parts/Button.tsx";
import { Notice } from "../../../ui/parts/Notice.tsx";
import { scenarioWords } from "../words/scenarios.ts";

export const NotRead = ({ onAgain }: { readonly onAgain: () => Promise<void> }) => (
  <Notice role="alert" actions={<Button onTap={() => void onAgain()}>{scenarioWords.again}</Button>}>
    {scenarioWords.notRead}
  </Notice>
);
