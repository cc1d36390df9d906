// Whether an address leads to this machine alone: then nobody else's phone can open a link that begins with it.

/** Returns whether the address is one that means whichever machine opens it. */
export const isThisMachine = (address: string): boolean =>
  ["localhost", "127.0.0.1", "[::1]"].includes(new URL(address).hostname);
