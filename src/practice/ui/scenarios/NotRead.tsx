// Said where the scenarios can't be read: by the storage, or because their file did not come.

import { Button } from "../../../ui/parts/Button.tsx";
import { Notice } from "../../../ui/parts/Notice.tsx";
import { scenarioWords } from "../words/scenarios.ts";

/** Returns the sentence with a way to try again. */
export const NotRead = ({ onAgain }: { readonly onAgain: () => Promise<void> }) => (
  <Notice role="alert" actions={<Button onTap={() => void onAgain()}>{scenarioWords.again}</Button>}>
    {scenarioWords.notRead}
  </Notice>
);
