// A text as it was copied or shared.

import type { Pack } from "../../../../domain/pack/pack.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import type { SentUpdate } from "../../../../domain/update/sent-updates.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Verbatim } from "../../../parts/text/Verbatim.tsx";
import { flowWords } from "../../../words/incident.ts";
import { sentWords } from "../../../words/sent.ts";
import { updateWords } from "../../../words/update.ts";

export interface SentSheetProps {
  readonly sent: SentUpdate;
  readonly pack: Pack;

  readonly onClose: () => void;
}

/** Corrections of the entry are in the log. */
export const SentSheet = ({ sent, pack, onClose }: SentSheetProps) => {
  const zone = useZone();
  const template = pack.templates.find(({ id }) => id === sent.template)?.name ?? sent.template;
  return (
    <Sheet title={sentWords.whole[sent.way]} onClose={onClose}>
      <Hint look="small">
        {[
          updateWords.audiences[sent.audience],
          template,
          updateWords.formats[sent.format],
          clockTime(sent.at, zone),
          sentWords.by(sent.by.name.trim() || flowWords.unnamed),
        ].join(" · ")}
      </Hint>
      <Verbatim sunk>{sent.text}</Verbatim>
    </Sheet>
  );
};
