// Which network addresses belong to the public internet. The endpoint's name has been checked before; this checks the
// address behind it, at the moment of connecting.

import { BlockList, isIP } from "node:net";

const blockList = (ranges: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = "", prefix = ""] = range.split("/");
    list.addSubnet(network, Number(prefix), network.includes(":") ? "ipv6" : "ipv4");
  }
  return list;
};

/** Private networks and this machine: allowed only if the operator named the host. */
const inside4 = blockList(["10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]);
const inside6 = blockList(["::1/128", "fc00::/7"]);

/** Never a push service: this network, link-local (cloud metadata), tests, benchmarks, multicast, reserved. */
const special4 = blockList([
  "0.0.0.0/8",
  "169.254.0.0/16",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
]);
/** All of global unicast in IPv6 … … */
const global6 = blockList(["2000::/3"]);
/** … which leaves out IPv4 addresses wrapped as ::ffff:a.b.c.d; this leaves out tunnels for IPv4 (6to4, Teredo), and documentation. */
const special6 = blockList(["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"]);

/** Returns whether a push may be sent to this address; private ones only if `mayBePrivate`. */
export const isPushAddress = (address: string, mayBePrivate: boolean): boolean => {
  const family = isIP(address);
  if (family === 4) {
    if (special4.check(address, "ipv4")) return false;
    return mayBePrivate || !inside4.check(address, "ipv4");
  }
  if (family !== 6 || address.includes("%")) return false;
  if (inside6.check(address, "ipv6")) return mayBePrivate;
  return global6.check(address, "ipv6") && !special6.check(address, "ipv6");
};
