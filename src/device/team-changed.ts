// Worker and pages tell each other that team or push has changed: after a change in one, the others read again.

import type { TeamChanged } from "../actions/ports/relay-ports.ts";

const CHANNEL = "first90-push";

/** Returns the notifier; without BroadcastChannel, it reaches this page only. */
export const createTeamChanged = (): TeamChanged => {
  const listeners = new Set<() => void>();
  const hear = (): void => {
    for (const listener of [...listeners]) listener();
  };
  let channel: BroadcastChannel | null = null;
  const open = (): BroadcastChannel | null => {
    if (channel || typeof BroadcastChannel === "undefined") return channel;
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = hear;
    return channel;
  };
  return {
    listen(listener) {
      open();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notify() {
      hear();
      open()?.postMessage(null);
    },
  };
};
