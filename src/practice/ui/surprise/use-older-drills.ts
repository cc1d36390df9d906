// The relay tells a team's drills a page at a time: this reads on.

import { useState } from "preact/hooks";
import type { RelayAnswer } from "../../../actions/ports/relay-ports.ts";
import { relayCalls } from "../../../actions/relay-link/relay-calls.ts";
import type { DrillsSeen } from "../../../actions/team/answer-drill.ts";
import type { TeamLink } from "../../../actions/team/team-link.ts";

type NoAnswer = Exclude<RelayAnswer<never>, { readonly type: "ok" }>;

interface ListedDrills {
  /** Those of all pages read so far, newest first, each once. */
  readonly drills: DrillsSeen["drills"];
  readonly hasMore: boolean;
  /** Reads the next page; resolves to the answer that wasn't one, or null. */
  readOn(): Promise<NoAnswer | null>;
}

/** Returns the drills of the first page, which is `answer`, and of those read after it. */
export const useOlderDrills = (link: TeamLink, answer: RelayAnswer<DrillsSeen> | null): ListedDrills => {
  const [older, setOlder] = useState<readonly DrillsSeen[]>([]);
  const pages = answer?.type === "ok" ? [answer.value, ...older] : [];
  const next = pages.at(-1)?.next ?? null;
  const membership = link.state.get()?.membership;
  return {
    // A drill that fired meanwhile may be in two pages.
    drills: [...new Map(pages.flatMap(({ drills }) => drills).map((drill) => [drill.drillId, drill])).values()],
    hasMore: next !== null,
    readOn: async () => {
      if (!membership || next === null) return null;
      const page = await link.ports.relay.ask(membership.relay, relayCalls.drills(membership.deviceToken, next));
      if (page.type !== "ok") return page;
      setOlder([...older, page.value]);
      return null;
    },
  };
};
