// Addresses by which a proxy reaches a relay: of this machine, or of a network nearby.

const plain = (address: string): string => address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");

/** Returns whether it is this machine's own. */
export const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(127\.\d+\.\d+\.\d+|::1)$/.test(plain(address));

/** Returns whether it is this machine's or a private network's: that of containers, a rack, an office. */
export const isNear = (address: string | undefined): boolean =>
  isLoopback(address) ||
  (address !== undefined &&
    /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd]|fe[89ab])/.test(
      plain(address),
    ));
