// The incident over time as a picture file: one SVG that runs and fetches nothing, on its own light background.

import type { Fact } from "../../domain/incident/facts.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { incidentPicture } from "../../domain/views/incident-picture.ts";
import { incidentHeading, toNamed } from "../../domain/words/incident-name.ts";
import { oneLine } from "../picture/cut-text.ts";
import { describePicture } from "../picture/describe-picture.ts";
import { layOutPicture } from "../picture/lay-out-picture.ts";
import { type ExportZone, printedZones } from "./recorded-zone.ts";
import { restrictedLine } from "./restricted-line.ts";
import { svgPicture } from "./svg-picture.ts";

/** Returns the file; an incident that goes on is drawn up to its last entry. */
export const toSvg = (incident: Incident, facts: readonly Fact[], pack: Pack, zone: ExportZone): string => {
  const picture = incidentPicture(facts, pack, null);
  const { declared: printed } = printedZones(facts, zone);
  const title = oneLine([...restrictedLine(incident), incidentHeading(toNamed(incident))].join(" · "));
  return svgPicture(layOutPicture(picture, { zone: printed, title }), {
    title,
    lanes: describePicture(picture, printed),
  });
};
