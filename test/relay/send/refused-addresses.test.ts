// The table of what a stranger might make the relay call: spellings of endpoints, and addresses that names may resolve
// to.

import { describe, expect, test } from "vitest";
import { createEndpointPolicy } from "../../../src/relay/send/endpoint-policy.ts";
import { createGuardedLookup } from "../../../src/relay/send/guarded-lookup.ts";
import { isPushAddress } from "../../../src/relay/send/public-address.ts";

const policy = createEndpointPolicy(["push.corp.example", "localhost:8443", ".up.example.org"]);

describe("endpoints", () => {
  test.each([
    "https://fcm.googleapis.com/fcm/send/abc:APA91b",
    "https://FCM.googleapis.com/fcm/send/abc",
    "https://fcm.googleapis.com:443/fcm/send/abc",
    "https://updates.push.services.mozilla.com/wpush/v2/gAAAA",
    "https://web.push.apple.com/QGk",
    "https://api.sandbox.push.apple.com/3",
    "https://wns2-par02p.notify.windows.com/w/?token=BQY%3d",
    "https://push.corp.example/x",
    "https://localhost:8443/s/1",
    "https://a.b.up.example.org/x",
  ])("allowed: %s", (endpoint) => {
    expect(policy.judge(endpoint).ok).toBe(true);
  });

  test.each([
    // schemes
    "http://fcm.googleapis.com/x",
    "ftp://fcm.googleapis.com/x",
    "file:///etc/passwd",
    "gopher://fcm.googleapis.com/_x",
    "javascript:alert(1)",
    "data:text/plain,x",
    "wss://fcm.googleapis.com/x",
    "//fcm.googleapis.com/x",
    "fcm.googleapis.com/x",
    "",
    // other hosts that look right
    "https://evil.example/fcm.googleapis.com/",
    "https://evil.example/x.push.apple.com/",
    "https://evil.example?fcm.googleapis.com",
    "https://evil.example#.push.apple.com",
    "https://fcm.googleapis.com.evil.example/x",
    "https://evilfcm.googleapis.com/x",
    "https://a.fcm.googleapis.com/x",
    "https://push.apple.com/x",
    "https://evilpush.apple.com/x",
    "https://web.push.apple.com.evil.example/x",
    "https://notify.windows.com/x",
    "https://xnotify.windows.com/x",
    "https://fcm.googleapis.com./x",
    "https://fcm%2egoogleapis.com.evil.example/x",
    "https://evil.example\\.push.apple.com/x",
    "https://evil.example\\@fcm.googleapis.com/x",
    "https://a.push.corp.example/x",
    "https://up.example.org/x",
    // hosts that no service has
    "https://.push.apple.com/x",
    "https://..push.apple.com/x",
    "https://a..push.apple.com/x",
    "https://.a.push.apple.com/x",
    "https://a.push.apple.com./x",
    "https://-.push.apple.com/x",
    "https://-a.push.apple.com/x",
    "https://a-.notify.windows.com/x",
    "https://_.notify.windows.com/x",
    "https://*.push.apple.com/x",
    "https://a!b.push.apple.com/x",
    "https://a$b.up.example.org/x",
    "https://.up.example.org/x",
    `https://${"a".repeat(64)}.push.apple.com/x`,
    `https://${`${"a".repeat(60)}.`.repeat(4)}push.apple.com/x`,
    // credentials
    "https://fcm.googleapis.com@evil.example/x",
    "https://user@fcm.googleapis.com/x",
    "https://user:pass@fcm.googleapis.com/x",
    "https://:pass@web.push.apple.com/x",
    // ports
    "https://fcm.googleapis.com:8443/x",
    "https://fcm.googleapis.com:80/x",
    "https://web.push.apple.com:22/x",
    "https://push.corp.example:8443/x",
    "https://localhost/x",
    "https://localhost:8444/x",
    "https://a.up.example.org:444/x",
    "https://fcm.googleapis.com:99999/x",
    // addresses in every spelling
    "https://127.0.0.1/x",
    "https://127.1/x",
    "https://0x7f.0.0.1/x",
    "https://0x7f000001/x",
    "https://2130706433/x",
    "https://0177.0.0.1/x",
    "https://017700000001/x",
    "https://①②⑦.⓪.⓪.①/x",
    "https://127。0。0。1/x",
    "https://0/x",
    "https://0.0.0.0/x",
    "https://10.0.0.1/x",
    "https://169.254.169.254/latest/meta-data/",
    "https://8.8.8.8/x",
    "https://[::1]/x",
    "https://[::]/x",
    "https://[::ffff:127.0.0.1]/x",
    "https://[::ffff:7f00:1]/x",
    "https://[64:ff9b::7f00:1]/x",
    "https://[fe80::1]/x",
    "https://[fd00:ec2::254]/x",
    "https://[2606:4700::1111]/x",
    "https://127.0.0.1.nip.io/x",
    // names of this machine and its network
    "https://localhost.localdomain/x",
    "https://metadata.google.internal/x",
    "https://kubernetes.default.svc/x",
    "https://printer.local/x",
    "https://relay/x",
    `https://fcm.googleapis.com/${"x".repeat(2048)}`,
  ])("refused: %s", (endpoint) => {
    const verdict = policy.judge(endpoint);
    expect(verdict.ok).toBe(false);
    if (!verdict.ok) expect(verdict.reason).toMatch(/^The endpoint.*\.$/);
  });

  test.each([
    "127.0.0.1",
    "[::1]:443",
    "https://push.example",
    "push.example/x",
    "a b",
    "",
    "*.example.com",
    ".com",
    ".a.example:444",
    "0x7f.1",
    "-a.example",
    ".-a.example.com",
    "a..example",
    `${"a".repeat(64)}.example`,
  ])("an operator can't add %j", (addition) =>
    expect(() => createEndpointPolicy([addition])).toThrow(/is no push host/),
  );
});

describe("addresses that a name leads to", () => {
  test.each([
    "142.250.1.95",
    "17.188.143.1",
    "1.1.1.1",
    "172.15.255.255",
    "172.32.0.1",
    "100.63.255.255",
    "100.128.0.1",
    "2a00:1450:4001::5f",
    "2620:149::1",
  ])("called: %s", (address) => expect(isPushAddress(address, false)).toBe(true));

  test.each([
    "10.1.2.3",
    "100.64.0.1",
    "100.127.255.255",
    "127.0.0.1",
    "127.255.0.9",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "::1",
    "fc00::1",
    "fdff::1",
  ])("called only where the operator named the host: %s", (address) =>
    expect([isPushAddress(address, false), isPushAddress(address, true)]).toEqual([false, true]),
  );

  test.each([
    "0.0.0.0",
    "0.1.2.3",
    "169.254.169.254",
    "192.0.0.1",
    "192.0.2.1",
    "192.88.99.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:10.0.0.1",
    "0:0:0:0:0:ffff:a00:1",
    "::ffff:8.8.8.8",
    "::127.0.0.1",
    "64:ff9b::a00:1",
    "64:ff9b:1::1",
    "100::1",
    "fe80::1",
    "fe80::1%eth0",
    "febf::1",
    "fec0::1",
    "ff02::1",
    "ff0e::1",
    "2001::1",
    "2001:10::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:a00:1::1",
    "3fff::1",
    "no address",
    "",
  ])("never called: %j", (address) =>
    expect([isPushAddress(address, false), isPushAddress(address, true)]).toEqual([false, false]),
  );
});

describe("the lookup of a socket", () => {
  const leadsTo = (...addresses: readonly string[]) =>
    createGuardedLookup(policy, (_hostname, _options, done) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      ),
    );
  const ask = (lookup: ReturnType<typeof leadsTo>, hostname: string, all: boolean) =>
    new Promise((answered) =>
      lookup(hostname, { all }, (error, found, family) => answered(error ? error.code : all ? found : [found, family])),
    );

  test("gives the public ones of several addresses", async () => {
    const found = [{ address: "17.188.143.1", family: 4 }];
    expect(await ask(leadsTo("10.0.0.1", "17.188.143.1"), "web.push.apple.com", true)).toEqual(found);
    expect(await ask(leadsTo("10.0.0.1", "17.188.143.1"), "web.push.apple.com", false)).toEqual(["17.188.143.1", 4]);
  });

  test("fails where a known service's name leads inside", async () => {
    for (const all of [true, false])
      expect(await ask(leadsTo("127.0.0.1", "::1"), "fcm.googleapis.com", all)).toBe("EBADADDRESS");
  });

  test("lets a host that the operator named be inside, but not one below a named suffix", async () => {
    expect(await ask(leadsTo("10.0.0.1"), "push.corp.example", false)).toEqual(["10.0.0.1", 4]);
    expect(await ask(leadsTo("10.0.0.1"), "a.up.example.org", false)).toBe("EBADADDRESS");
    expect(await ask(leadsTo("169.254.169.254"), "push.corp.example", false)).toBe("EBADADDRESS");
  });
});
