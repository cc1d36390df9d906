// On screen a relay is called by its host, with its port and without the rest.

import { expect, test } from "vitest";
import { hostOf } from "../../../src/ui/screens/team/host-of.ts";

test.each([
  ["https://relay.example.org", "relay.example.org"],
  ["https://relay.example.org:8443", "relay.example.org:8443"],
  ["http://localhost:8090", "localhost:8090"],
  ["http://[::1]:8090", "[::1]:8090"],
])("%s is %s", (origin, host) => expect(hostOf(origin)).toBe(host));
