// The incident over time for the screens: the drawing, and the same in words.

import type { Instant } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { incidentPicture } from "../../domain/views/incident-picture.ts";
import { type DescribedLane, describePicture } from "../../formats/picture/describe-picture.ts";
import { layOutPicture } from "../../formats/picture/lay-out-picture.ts";
import { type DrawnShapes, drawnShapes } from "./drawn-shapes.ts";

export interface DrawnPicture extends DrawnShapes {
  readonly lanes: readonly DescribedLane[];
  /** When it begins. */
  readonly from: Instant;
}

export interface DrawOptions {
  readonly now: Instant;
  /** The zone of every time in it. */
  readonly zone: Zone;
  /** In px. */
  readonly width: number;
}

/** Returns the picture as of `now`; on screen it has no title of its own. */
export const drawPicture = (facts: readonly Fact[], pack: Pack, { now, zone, width }: DrawOptions): DrawnPicture => {
  const picture = incidentPicture(facts, pack, now);
  return {
    ...drawnShapes(layOutPicture(picture, { zone, title: null, width })),
    from: picture.from,
    lanes: describePicture(picture, zone),
  };
};
