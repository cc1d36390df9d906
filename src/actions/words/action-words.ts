// What actions answer or log in words of their own.

export const actionWords = {
  drillsMissing:
    "This is the log of a drill, and what checks drills isn’t on this phone yet. Nothing was changed; connect to the network, then try again.",
  deviceTimes: "From here on, times follow this phone’s clock",
  /** How to join the team’s call. */
  call: (parts: readonly string[]): string => `Call: ${parts.join(", ")}`,
  /** What the log has in its place. */
  callLeftOut: "With the call address",
  callHidden: "(call address)",
} as const;
