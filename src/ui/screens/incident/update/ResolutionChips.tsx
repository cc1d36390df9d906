// What resolved it: asked when the final text is written, and at stand-down. Nothing is guessed from the log.

import type { Incident } from "../../../../domain/incident/incident.ts";
import { resolutionChoices } from "../../../../domain/views/resolution-choices.ts";
import { resolutionWords } from "../../../words/resolution.ts";
import { useSession } from "../use-session.ts";
import { DetailChips } from "./DetailChips.tsx";

export interface ResolutionChipsProps {
  readonly incident: Incident;
}

/** Offers the confirmed cause, the last thing done, and one's own words. A tap logs it. */
export const ResolutionChips = ({ incident }: ResolutionChipsProps) => {
  const session = useSession();
  const choices = resolutionChoices(incident);
  return (
    <DetailChips
      label={resolutionWords.ask}
      choices={choices.map(({ text }) => text)}
      chosen={incident.work.resolution?.text ?? null}
      onChoose={(text) => {
        const source = choices.find((choice) => choice.text === text)?.source ?? null;
        session.run({ type: "sayResolution", text, source });
      }}
    />
  );
};
