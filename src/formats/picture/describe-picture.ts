// The picture in words, for people who can't see it and for texts that can't include one.

import type { Instant } from "../../domain/fact/ids.ts";
import { lengthInWords } from "../../domain/text/clock-face.ts";
import type { Zone } from "../../domain/text/zone.ts";
import type { IncidentPicture } from "../../domain/views/incident-picture.ts";
import type { Segment } from "../../domain/views/segments.ts";
import { severityName } from "../../domain/words/incident-name.ts";
import { phaseNames } from "../../domain/words/phase-names.ts";
import { pictureWords } from "./picture-words.ts";
import { shortTime } from "./short-time.ts";

export interface DescribedLane {
  readonly title: string;
  readonly items: readonly string[];
}

/** Returns the lanes that have something in them; times in `zone`, which the caller names. */
export const describePicture = (picture: IncidentPicture, zone: Zone): readonly DescribedLane[] => {
  const time = (at: Instant): string => shortTime(at, zone, picture.from);
  const span = (from: Instant, to: Instant): string =>
    time(from) === time(to) ? time(from) : `${time(from)}–${time(to)}`;
  const stretch = <Value>(lane: readonly Segment<Value>[], words: (value: Value) => string): readonly string[] =>
    lane.map(({ from, to, value }) => `${words(value)} ${span(from, to)}`);
  const { lanes, outcomes, commander } = pictureWords;
  const described = [
    { title: lanes.impact, items: impactItems(picture, time) },
    { title: lanes.phases, items: stretch(picture.phases, (phase) => phaseNames[phase]) },
    {
      title: lanes.severities,
      items: stretch(picture.severities, (severity) => severityName(severity?.short ?? null, picture.severityStem)),
    },
    { title: lanes.commanders, items: stretch(picture.commanders, commander) },
    { title: lanes.updates, items: updateItems(picture, time) },
    { title: lanes.decisions, items: picture.decisions.map(({ at, text }) => `${time(at)} ${text}`) },
    {
      title: lanes.hypotheses,
      items: picture.hypotheses.map(({ text, outcome, from, to }) => `${outcomes[outcome]} ${span(from, to)}: ${text}`),
    },
  ];
  return described.filter(({ items }) => items.length > 0);
};

type Time = (at: Instant) => string;

const impactItems = ({ impactStartedAt, declaredAt }: IncidentPicture, time: Time): readonly string[] => {
  if (impactStartedAt === null) return [];
  const before = declaredAt === null ? 0 : declaredAt - impactStartedAt;
  return [`began ${time(impactStartedAt)}${before > 0 ? `, ${lengthInWords(before)} before the declaration` : ""}`];
};

const updateItems = ({ updates }: IncidentPicture, time: Time): readonly string[] => {
  if (updates.length === 0) return [];
  const due = updates.filter(({ dueAt }) => dueAt !== null);
  const late = due.filter(({ lateMs }) => lateMs > 0);
  return [
    `${updates.length} copied`,
    ...(due.length > 0 ? [`${due.length - late.length} of ${due.length} due on time`] : []),
    ...late.map(({ at, lateMs }) => `${time(at)} ${lengthInWords(lateMs)} late`),
  ];
};
