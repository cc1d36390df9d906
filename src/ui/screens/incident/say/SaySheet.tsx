// Words to say over the step that needs them: it closes back to the same place.

import { Sheet } from "../../../parts/Sheet.tsx";
import { SayButtons } from "./SayButtons.tsx";
import { SpokenWords } from "./SpokenWords.tsx";
import { useSaying } from "./use-saying.ts";

export interface SaySheetProps {
  readonly words: string;
  readonly onClose: () => void;
}

export const SaySheet = ({ words, onClose }: SaySheetProps) => {
  const saying = useSaying(words);
  return (
    <Sheet title={saying.title} onClose={onClose} keepActions actions={<SayButtons saying={saying} />}>
      <SpokenWords saying={saying} />
    </Sheet>
  );
};
