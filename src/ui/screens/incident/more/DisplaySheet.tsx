// Theme, times and sound inside an incident: a sheet, so that nobody leaves the flow to read better.

import { Sheet } from "../../../parts/Sheet.tsx";
import { displayWords } from "../../../words/display.ts";
import { DisplayChoices } from "../../settings/DisplayChoices.tsx";
import { SoundChoices } from "../../settings/SoundChoices.tsx";

/** The same choices as in Settings; each tap shows at once, behind the sheet too. */
export const DisplaySheet = ({ onClose }: { readonly onClose: () => void }) => (
  <Sheet title={displayWords.title} onClose={onClose}>
    <DisplayChoices />
    <SoundChoices />
  </Sheet>
);
