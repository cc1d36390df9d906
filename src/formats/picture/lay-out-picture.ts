// Puts the picture of an incident together: head, one lane below the other, legend. Every text has its own place.

import type { Instant } from "../../domain/fact/ids.ts";
import type { SeverityLevel } from "../../domain/pack/severity-classes.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import type { Zone } from "../../domain/text/zone.ts";
import type { IncidentPicture } from "../../domain/views/incident-picture.ts";
import { severityName } from "../../domain/words/incident-name.ts";
import { phaseNames } from "../../domain/words/phase-names.ts";
import type { Block, BlockFrame } from "./block.ts";
import type { Drawing, Look } from "./drawing.ts";
import { hypothesisLane } from "./hypothesis-lane.ts";
import { legend } from "./legend.ts";
import { decisionLane, updateLane } from "./mark-lanes.ts";
import { pictureHead } from "./picture-head.ts";
import { pictureWords } from "./picture-words.ts";
import { segmentLane } from "./segment-lane.ts";
import { shortTime } from "./short-time.ts";
import { EDGE, stackBlocks } from "./stack-blocks.ts";

export interface PictureOptions {
  /** The zone of every time in it. */
  readonly zone: Zone;
  readonly title: string | null;
  /** In px; 360 is a phone held upright. */
  readonly width?: number;
}

const SHORTEST_MS = MINUTE_MS;

/** Returns the drawing; no two texts in it overlap, and one without room is cut and has its whole text as a title. */
export const layOutPicture = (picture: IncidentPicture, { zone, title, width = 360 }: PictureOptions): Drawing => {
  const [left, right] = [EDGE, width - EDGE];
  const spanMs = Math.max(picture.to - picture.from, SHORTEST_MS);
  const x = (at: Instant): number => round(left + ((at - picture.from) / spanMs) * (right - left));
  const frame: BlockFrame = { left, right, x, time: (at) => shortTime(at, zone, picture.from) };
  const head = pictureHead(picture, title, zone, frame);
  return stackBlocks(head, [...lanesOf(picture, frame), legend(picture, frame)], width);
};

const lanesOf = (picture: IncidentPicture, frame: BlockFrame): readonly Block[] => {
  const { lanes, commander } = pictureWords;
  const lane = (segments: readonly unknown[], block: () => Block): readonly Block[] =>
    segments.length > 0 ? [block()] : [];
  return [
    ...lane(picture.phases, () =>
      segmentLane(
        {
          title: lanes.phases,
          segments: picture.phases,
          words: (phase) => phaseNames[phase],
          look: (phase, index) => (phase === "resolved" || phase === "stood-down" ? "empty" : withLock(index)),
        },
        frame,
      ),
    ),
    ...lane(picture.severities, () =>
      segmentLane(
        {
          title: lanes.severities,
          segments: picture.severities,
          words: (severity) => severityName(severity?.short ?? null, picture.severityStem),
          look: (severity) => (severity ? severityLook[severity.level] : "missing"),
        },
        frame,
      ),
    ),
    ...lane(picture.commanders, () =>
      segmentLane(
        {
          title: lanes.commanders,
          segments: picture.commanders,
          words: commander,
          look: (person, index) => (person ? withLock(index) : "missing"),
        },
        frame,
      ),
    ),
    ...lane(picture.updates, () => updateLane(picture, frame)),
    ...lane(picture.decisions, () => decisionLane(picture, frame)),
    ...lane(picture.hypotheses, () => hypothesisLane(picture, frame)),
  ];
};

const withLock = (index: number): Look => (index % 2 === 0 ? "light" : "firm");

const severityLook: Readonly<Record<SeverityLevel, Look>> = {
  SEV1: "strong",
  SEV2: "firm",
  SEV3: "light",
  SEV4: "empty",
};

const round = (px: number): number => Math.round(px * 10) / 10;
