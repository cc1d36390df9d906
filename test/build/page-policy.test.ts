// The page may connect to the relays that a phone accepts, and nothing else in the policy is loosened for them.

import { describe, expect, test } from "vitest";
import { pagePolicy } from "../../build/page-policy.ts";
import { toRelayOrigin } from "../../src/actions/team/invite-link.ts";

const policy = pagePolicy(["p{}"], ["start()"]);
const directives = new Map(
  policy.split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, sources] as const;
  }),
);

/** Returns whether the page may connect there, by the rules that browsers follow for these kinds of sources. */
const lets = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  const sources = directives.get("connect-src") ?? directives.get("default-src") ?? [];
  return sources.some((source) => source === protocol || source === `${protocol}//${hostname}:*`);
};

describe("the relays", () => {
  test.each([
    "relay.example.org",
    "https://relay.example.org",
    "https://relay.example.org:8443",
    "https://10.0.0.7:8090",
    "http://localhost",
    "http://localhost:8090",
    "http://127.0.0.1:8090",
  ])("%s is taken by a phone, and its page may speak to it", (typed) => {
    expect(lets(toRelayOrigin(typed) as string)).toBe(true);
  });

  test.each(["http://relay.example.org", "http://10.0.0.7:8090", "ws://localhost:8090", "ftp://relay.example.org"])(
    "%s is neither taken nor reached",
    (typed) => {
      expect([toRelayOrigin(typed), lets(typed)]).toEqual([null, false]);
    },
  );
});

test("nothing but connections goes anywhere else", () => {
  const others = [...directives].filter(([name]) => name !== "connect-src");
  expect(
    others.flatMap(([, sources]) => sources).filter((source) => !/^'(self|none|sha256-\S+)'$/.test(source)),
  ).toEqual(["data:"]);
  expect(directives.get("default-src")).toEqual(["'self'"]);
  expect(policy).not.toContain("unsafe");
});
