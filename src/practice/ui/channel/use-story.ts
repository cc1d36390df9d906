// The drill that an incident belongs to, with the runner that tells it.

import { useEffect, useState } from "preact/hooks";
import { type Live, live } from "../../../actions/ports/live.ts";
import type { IncidentId } from "../../../domain/fact/ids.ts";
import { useLive } from "../../../ui/hooks/use-live.ts";
import type { DrillRunner } from "../../actions/drill/drill-runner.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";
import { usePractice } from "../use-practice.ts";

export interface Story {
  readonly runner: DrillRunner | null;
  /** Null until its logs are read, and if the incident belongs to no drill with a story. */
  readonly drill: DrillLog | null;
}

const none: Live<DrillLog | null> = live<DrillLog | null>(null);

/** Returns the story, rendered again with each of its entries. */
export const useStory = (id: IncidentId): Story => {
  const { stories } = usePractice();
  const runner = useLive(stories.here);
  const [followed, setFollowed] = useState(none);
  // If its file can't be loaded, the incident goes on without its story.
  useEffect(() => void stories.load().catch(() => undefined), [stories]);
  useEffect(() => setFollowed(runner?.follow(id) ?? none), [runner, id]);
  return { runner, drill: useLive(followed) };
};
