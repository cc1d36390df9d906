// Creates the parts of team and push. A file of its own, loaded only if this phone has a team or an armed drill, or
// somebody looks.

import { measuringLink } from "../actions/clock/relay-clock.ts";
import type { Sessions } from "../actions/incident/sessions.ts";
import type { Ports } from "../actions/ports/ports.ts";
import type { KeptValues, Outbox, RelayPorts } from "../actions/ports/relay-ports.ts";
import { createTeamLink, type TeamLink } from "../actions/team/team-link.ts";
import { watchTeam } from "../actions/team/watch-team.ts";
import { createDueTimer } from "../device/due-timer.ts";
import { createLocks } from "../device/locks.ts";
import { createOnline } from "../device/online.ts";
import { createPushChannel } from "../device/push-channel.ts";
import { createRandomness } from "../device/randomness.ts";
import { createRelayClient } from "../device/relay-client.ts";
import { createTeamChanged } from "../device/team-changed.ts";
import { createWakeUps } from "../device/wake-ups.ts";
import { drillNoticeWords } from "../ui/words/drill-notice.ts";

export interface RelayStores {
  readonly settings: KeptValues;
  readonly outbox: Outbox;
}

/** Returns the team link and starts watching; nothing goes out before this phone has joined a team. */
export const composeRelay = (ports: Ports, sessions: Sessions, { settings, outbox }: RelayStores): TeamLink => {
  const relayPorts: RelayPorts = {
    kept: settings,
    outbox,
    relay: measuringLink(createRelayClient(), settings),
    offsetMs: ports.clock.offset.get,
    push: createPushChannel(),
    wakeUps: createWakeUps(async () => navigator.serviceWorker?.getRegistration()),
    teamChanged: createTeamChanged(),
    withLock: createLocks(),
    random: createRandomness(),
    isOnline: createOnline(),
  };
  const link = createTeamLink(relayPorts);
  void watchTeam(link, {
    ports,
    sessions,
    drillTimer: createDueTimer(),
    reminderTimer: createDueTimer(),
    drillWords: drillNoticeWords,
  });
  return link;
};
