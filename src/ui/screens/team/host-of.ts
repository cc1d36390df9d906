// How a relay is named on screen.

/** Returns the host of an origin, "relay.example.org:8443". */
export const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, "");
