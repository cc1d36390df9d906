// The sentences that ask for a freeze and lift it, to paste where deploys are made.

import { holderOf, type Incident } from "../../domain/incident/incident.ts";
import { asSentence } from "../../domain/text/sentence.ts";
import { incidentHeading, toNamed } from "../../domain/words/incident-name.ts";
import { landings } from "../landing/landings.ts";

/** Returns the sentence; in a drill it begins with [DRILL] and asks nobody to stop anything. */
export const freezeText = (incident: Incident, what: "ask" | "lift"): string =>
  landings.chat.typed(
    [
      asSentence(incidentHeading(toNamed(incident))),
      ...(incident.drill ? ["In earnest:"] : []),
      said(incident)[what],
    ].join(" ") + (incident.drill ? " This is a drill: stop nothing, only answer." : ""),
  );

const said = (incident: Incident) => {
  const commander = holderOf(incident, "ic")?.name || "the incident commander";
  return {
    ask: `Please stop all deploys and scheduled jobs now, and answer here once they are stopped. The freeze holds until ${commander} lifts it.`,
    lift: "The freeze is lifted. Deploys and scheduled jobs may run again.",
  };
};
