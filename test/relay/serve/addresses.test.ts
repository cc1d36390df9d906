import { isIPv4 } from "node:net";
import { describe, expect, test } from "vitest";
import { localAddresses, ownAddress, startWords } from "../../../src/relay/serve/addresses.ts";

const words = (host: string | null, secure: boolean, lan: readonly string[] = ["192.168.1.5", "10.0.0.2"]) =>
  startWords({ host, certFile: secure ? "cert.pem" : null }, 8090, lan);

describe("over plain HTTP", () => {
  test("the start says where the app is, why not from a phone, and the two ways on", () => {
    const [own, why, ways, ...more] = words(null, false);
    expect(own).toBe("First90: http://localhost:8090");
    expect(why).toMatch(/not over plain HTTP.*offline, install.*push only over HTTPS or on localhost/);
    expect(ways).toMatch(/--cert .* --key .* phone trusts.*HTTPS reverse proxy/);
    expect(more).toEqual([]);
  });

  test("opened to the network, it names the addresses and still says why not", () => {
    const lines = words("0.0.0.0", false);
    expect(lines[0]).toBe("First90: http://localhost:8090");
    expect(lines).toContain("On this network, with no offline copy: http://192.168.1.5:8090");
    expect(lines.join()).toContain("not over plain HTTP");
  });

  test("on one address, it names that one and never localhost as where the app is", () => {
    expect(words("192.168.1.5", false)[0]).toBe("First90: http://192.168.1.5:8090");
    expect(words("fd00::1", false)[0]).toBe("First90: http://[fd00::1]:8090");
  });
});

describe("over HTTPS", () => {
  test("the start names every address for a phone", () => {
    expect(words(null, true)).toEqual([
      "First90: https://localhost:8090",
      "From a phone on this network: https://192.168.1.5:8090",
      "From a phone on this network: https://10.0.0.2:8090",
      "The phone must trust the certificate, or it will not keep the app offline.",
    ]);
  });

  test("on one address, a phone is told that one alone", () => {
    expect(words("10.0.0.2", true).filter((line) => line.startsWith("From a phone"))).toEqual([
      "From a phone on this network: https://10.0.0.2:8090",
    ]);
  });

  test.each([
    ["localhost", ["192.168.1.5"]],
    ["127.0.0.1", ["192.168.1.5"]],
    [null, []],
  ])("where no phone can reach it (%s, %j), it says so", (host, lan) => {
    const lines = words(host, true, lan);
    expect(lines.join("\n")).not.toContain("192.168.1.5");
    expect(lines.at(-1)).toMatch(/^From a phone: not /);
  });
});

test("this machine's addresses are IPv4 and no loopback", () => {
  for (const address of localAddresses()) {
    expect(isIPv4(address)).toBe(true);
    expect(address.startsWith("127.")).toBe(false);
  }
});

test.each([
  [null, true, "https://192.168.1.5:8090"],
  ["10.0.0.2", true, "https://10.0.0.2:8090"],
  ["localhost", true, "https://localhost:8090"],
  [null, false, "http://localhost:8090"],
  ["0.0.0.0", false, "http://localhost:8090"],
] as const)("the address that a link leads to, at host %s with https %s, is %s", (host, secure, address) =>
  expect(ownAddress({ host, certFile: secure ? "cert.pem" : null }, 8090, ["192.168.1.5"])).toBe(address),
);
