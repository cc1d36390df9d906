// The one way into practice: drills, their stories, scores and scenarios, as an app within the app. The app receives
// what is defined here when it is composed; everything behind it loads from files of its own when it is opened.

import type { ComponentType } from "preact";
import type { OpenIncidents } from "../actions/incident/open-incidents.ts";
import type { Sessions } from "../actions/incident/sessions.ts";
import { lazy } from "../actions/ports/lazy.ts";
import type { Ports } from "../actions/ports/ports.ts";
import type { KeptValues } from "../actions/ports/relay-ports.ts";
import type { Practice } from "../ui/context/practice.ts";
import { PracticeContext, type PracticeNeeds } from "./ui/use-practice.ts";

export interface DoorNeeds {
  readonly ports: Ports;
  readonly sessions: Sessions;
  readonly openIncidents: OpenIncidents;
  readonly kept: KeptValues;
}

/** Returns practice, built on what the app is made of; it loads nothing yet. */
export const openPractice = ({ ports, sessions, openIncidents, kept }: DoorNeeds): Practice =>
  practiceWith({
    stories: lazy(async () =>
      (await import("./compose-stories.ts")).composeStories(ports, sessions, openIncidents, kept),
    ),
    scenarios: async () => (await import("./content/scenario-shelf.ts")).scenarioShelf,
  });

/** Returns practice, built on its stories and scenarios. */
export const practiceWith = (needs: PracticeNeeds): Practice => {
  const within =
    <Props extends object>(bring: () => Promise<ComponentType<Props>>) =>
    async (): Promise<ComponentType<Props>> => {
      const Screen = await bring();
      return (props) => (
        <PracticeContext.Provider value={needs}>
          <Screen {...props} />
        </PracticeContext.Provider>
      );
    };
  return {
    drills: within(async () => (await import("./ui/drills/DrillsRoute.tsx")).DrillsRoute),
    steps: {
      channel: lazy(within(async () => (await import("./ui/channel/ChannelScreen.tsx")).ChannelScreen)),
      debrief: lazy(within(async () => (await import("./ui/debrief/DebriefScreen.tsx")).DebriefScreen)),
      real: lazy(within(async () => (await import("./ui/channel/RealScreen.tsx")).RealScreen)),
      rewrite: lazy(within(async () => (await import("./ui/rewrite/RewriteScreen.tsx")).RewriteScreen)),
      score: lazy(within(async () => (await import("./ui/score/ScoreScreen.tsx")).ScoreScreen)),
    },
    bar: lazy(within(async () => (await import("./ui/channel/DrillBar.tsx")).DrillBar)),
    notice: lazy(within(async () => (await import("./ui/surprise/DrillNotice.tsx")).DrillNotice)),
    stories: needs.stories,
  };
};
