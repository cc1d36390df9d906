import { describe, expect, test } from "vitest";
import { allOptions } from "../../src/relay/option-table.ts";
import { readOptions } from "../../src/relay/options.ts";

describe("the options", () => {
  test("have defaults", () => {
    expect(readOptions([], {})).toMatchObject({
      ok: true,
      options: { port: 8090, host: null, dist: "dist", certFile: null, keyFile: null },
    });
  });

  test("take the port from the command line before the environment", () => {
    expect(readOptions([], { PORT: "9000" })).toMatchObject({ options: { port: 9000 } });
    expect(readOptions(["--port", "9001"], { PORT: "9000" })).toMatchObject({ options: { port: 9001 } });
    expect(readOptions(["--port=0"], {})).toMatchObject({ options: { port: 0 } });
  });

  test("take an empty PORT as none", () => {
    expect(readOptions([], { PORT: "" })).toMatchObject({ options: { port: 8090 } });
  });

  test("take folder, host and certificate", () => {
    const args = ["--dist", "out", "--host=0.0.0.0", "--cert", "a=b.pem", "--key", "k.pem"];
    expect(readOptions(args, {})).toMatchObject({
      options: { dist: "out", host: "0.0.0.0", certFile: "a=b.pem", keyFile: "k.pem" },
    });
  });

  test.each([
    [["--port", "abc"], "abc isn’t a port. Give a number from 0 to 65535."],
    [["--port", "70000"], "70000 isn’t a port. Give a number from 0 to 65535."],
    [["--port", "-1"], "-1 isn’t a port. Give a number from 0 to 65535."],
    [["--port", "80.5"], "80.5 isn’t a port. Give a number from 0 to 65535."],
    [["--port="], "--port needs a value, for example --port 8090."],
    [["--cert", "--key", "key.pem"], "--cert needs a value, for example --cert cert.pem."],
    [
      ["9000"],
      expect.stringMatching(
        /^Unknown option 9000. The options are --port, --host, --dist, --cert, --key, .*--no-relay/,
      ),
    ],
    [["--port"], "--port needs a value, for example --port 8090."],
    [["-port", "9000"], expect.stringMatching(/^Unknown option -port. The options are /)],
    [["--", "--port", "9000"], expect.stringMatching(/^Unknown option --. The options are /)],
    [["--no-port"], expect.stringMatching(/^Unknown option --no-port. The options are /)],
    [["--prot=secret"], expect.stringMatching(/^Unknown option --prot. The options are /)],
    [["--prot", "1"], expect.stringMatching(/^Unknown option --prot. The options are --port, /)],
    [["--cert", "cert.pem"], "HTTPS needs both --cert and --key."],
    [["--port", "1", "--port", "2"], "--port is given twice: 1 and 2. Give it once."],
    [["--data=a", "--data", "a"], "--data is given twice: a and a. Give it once."],
    [["--host", "a", "--port", "1", "--host=b"], "--host is given twice: a and b. Give it once."],
    [["--max-connections", "9"], "--max-connections 9 isn’t a number of connections. Give one from 10 to 9999999."],
    [
      ["--max-connections", "many"],
      "--max-connections many isn’t a number of connections. Give one from 10 to 9999999.",
    ],
    [["--help=port"], "--help takes no value."],
  ])("refuse %j in one sentence", (args, message) => {
    expect(readOptions(args, {})).toEqual({ ok: false, message });
  });
});

describe("the relay's options", () => {
  test.each([
    [["--max-teams", "0"], "--max-teams must be a whole number from 1 to 10,000,000."],
    [["--max-teams", "many"], "--max-teams must be a whole number from 1 to 10,000,000."],
    [["--workers", "1.5"], "--workers must be a whole number from 1 to 64."],
    [["--workers", "-1"], "--workers must be a whole number from 1 to 64."],
    [["--pool-size", "1"], "--pool-size must be a whole number from 2 to 1,000."],
    [["--workers", "8"], "8 workers need --pool-size 16 or more."],
  ])("of amounts refuse %j in one sentence", (args, message) => {
    expect(readOptions(args, { DATABASE_URL: "postgres://somewhere/first90" })).toEqual({ ok: false, message });
  });

  test("of amounts are taken, and an embedded relay needs no pool for its workers", () => {
    const args = ["--max-teams", "20000", "--workers=8", "--pool-size", "16"];
    const relay = { maxTeams: 20_000, workers: 8, poolSize: 16 };
    expect(readOptions(args, { DATABASE_URL: "postgres://somewhere/first90" })).toMatchObject({ relay });
    expect(readOptions([], { FIRST90_WORKERS: "12" })).toMatchObject({ relay: { workers: 12 } });
  });

  test("have defaults", () => {
    expect(readOptions([], {})).toMatchObject({
      relay: {
        data: "data",
        databaseUrl: null,
        vapid: { publicKey: null, privateKey: null, subject: null },
        appUrl: null,
        allowedOrigins: [],
        pushHosts: [],
        opensTeams: false,
        trustsProxy: false,
        requestsPerSecond: 5,
        maxTeams: 1000,
        workers: 2,
        poolSize: 10,
        renewsSetupCode: false,
        renewsKeys: false,
        backup: null,
        dump: null,
        restore: null,
        rescue: null,
      },
    });
  });

  test("come from the command line, else from the environment", () => {
    const env = {
      FIRST90_DATA: "/var/lib/first90",
      FIRST90_OPEN_TEAMS: "1",
      FIRST90_ALLOW_ORIGIN: "https://a.example, https://b.example",
      DATABASE_URL: "postgres://somewhere/first90",
      VAPID_SUBJECT: "mailto:ops@example.org",
    };
    expect(readOptions(["--data", "other", "--allow-push-host=push.example.org"], env)).toMatchObject({
      relay: {
        data: "other",
        opensTeams: true,
        allowedOrigins: ["https://a.example", "https://b.example"],
        pushHosts: ["push.example.org"],
        databaseUrl: "postgres://somewhere/first90",
        vapid: { subject: "mailto:ops@example.org" },
      },
    });
  });

  test("are none where no relay is wanted, and the app is none where the relay runs alone", () => {
    expect(readOptions(["--no-relay"], {})).toMatchObject({ relay: null });
    expect(readOptions(["--no-app"], {})).toMatchObject({ options: { dist: null } });
  });

  test.each<[readonly string[], Record<string, string>, RegExp]>([
    [["--no-app", "--no-relay"], {}, /nothing to serve/],
    [["--no-app=1"], {}, /--no-app takes no value/],
    [[], { DATABASE_URL: "mysql://u:secret@h" }, /^DATABASE_URL must begin with postgres/],
    [[], { VAPID_PUBLIC_KEY: "x" }, /need both/],
    [[], { VAPID_SUBJECT: "me" }, /VAPID_SUBJECT must be/],
    [["--allow-origin", "https://a.example/path"], {}, /isn’t an origin/],
    [["--app-url", "a.example"], {}, /isn’t an origin/],
    [["--requests-per-second", "0"], {}, /above 0/],
    [["--requests-per-second", "5/s"], {}, /above 0/],
    [[], { FIRST90_REQUESTS_PER_SECOND: "fast" }, /above 0/],
    [["--metrics-token", "short"], {}, /at least 16 characters/],
    [[], { FIRST90_OPEN_TEAMS: "maybe" }, /^FIRST90_OPEN_TEAMS is “maybe”\. Set it to 1 or 0\.$/],
    [[], { FIRST90_TRUST_PROXY: "10.0.0.0/8" }, /^FIRST90_TRUST_PROXY is “10\.0\.0\.0\/8”\. Set it to 1 or 0\.$/],
    [[], { FIRST90_NO_APP: "2" }, /Set it to 1 or 0/],
    [[], { FIRST90_CERT: "cert.pem" }, /needs both/],
    [["--allow-push-host", "http://x"], {}, /is no push host/],
    [["--dump", "a.sql"], { DATABASE_URL: "postgres://h/d" }, /use pg_dump/],
    [["--backup", "b"], { DATABASE_URL: "postgres://h/d" }, /use pg_dump/],
    [["--teams", "--team", "abc"], {}, /one thing to do for a team at a time/],
    [["--renew-admin", "a", "--delete-team", "a"], {}, /one thing to do for a team at a time/],
    [["--teams", "--dump", "a.sql"], {}, /one thing to do at a time/],
    [["--restore", "a.sql", "--dump", "b.sql"], {}, /one thing to do at a time/],
    [["--team", "../x"], {}, /^--team needs an id: --teams shows them\.$/],
    [["--remove-phone", "a b"], {}, /^--remove-phone needs an id: --team ID shows them\.$/],
  ])("refuse %j %j in one sentence that repeats no password", (args, env, sentence) => {
    const read = readOptions(args, env);
    expect(read).toEqual({ ok: false, message: expect.stringMatching(sentence) });
    expect(JSON.stringify(read)).not.toContain("secret");
  });
});

const flags = allOptions.filter(({ example }) => example === null);
const flagVariables = flags.flatMap(({ variables }) => variables);

describe("a flag's variable", () => {
  const isOn = (variable: string, value: string): unknown => {
    const read = readOptions([], { [variable]: value });
    if (!read.ok) return read.message;
    const { options, relay } = read;
    const whole = { ...options, ...relay, isRelay: relay !== null };
    const without = readOptions([], {});
    return (
      JSON.stringify(whole) !== JSON.stringify(without.ok && { ...without.options, ...without.relay, isRelay: true })
    );
  };

  test.each(flagVariables)("%s is on or off in the ways that people write", (variable) => {
    for (const value of ["1", "true", "TRUE", "yes", "On", " 1 "])
      expect([value, isOn(variable, value)]).toEqual([value, true]);
    for (const value of ["0", "false", "No", "off", "", " "])
      expect([value, isOn(variable, value)]).toEqual([value, false]);
    for (const value of ["2", "enabled", "ja"]) expect(isOn(variable, value)).toMatch(/Set it to 1 or 0/);
  });
});

test("a list given several times adds up, and a flag given twice is on", () => {
  const args = ["--allow-origin", "https://a.example", "--open-teams", "--allow-push-host", "push.example.org"];
  const more = [
    "--allow-origin=https://b.example, https://c.example",
    "--allow-push-host",
    ".push.test",
    "--open-teams",
  ];
  expect(readOptions([...args, ...more], {})).toMatchObject({
    relay: {
      opensTeams: true,
      allowedOrigins: ["https://a.example", "https://b.example", "https://c.example"],
      pushHosts: ["push.example.org", ".push.test"],
    },
  });
});

const byHand = [
  ...["--help", "--dump", "--restore", "--teams", "--team"],
  ...["--renew-admin", "--renew-invite", "--remove-phone", "--delete-team"],
];

test("every option but what is done by hand has a variable, and it is read", () => {
  for (const { name, example, variables } of allOptions) {
    if (byHand.includes(name)) expect(variables).toEqual([]);
    else expect(variables[0]).toBe(`FIRST90_${name.slice(2).toUpperCase().replaceAll("-", "_")}`);
    for (const variable of variables) {
      const odd = readOptions([], { [variable]: example === null ? "odd" : "" });
      expect(odd.ok).toBe(example !== null);
    }
  }
  expect(readOptions([], { FIRST90_HOST: "::1", FIRST90_DIST: "out", FIRST90_PORT: "1", PORT: "2" })).toMatchObject({
    options: { host: "::1", dist: "out", port: 1 },
  });
});

test("a variable that looks like an option and is none is named, without its value", () => {
  const env = {
    FIRST90_OPEN_TEAM: "secret",
    FIRST90_ALLOWED_ORIGIN: "https://a.example",
    VAPID_PRIVAT_KEY: "secret",
    first90_port: "1",
    FIRST90_LANGUAGE: "de",
    FIRST90_CHROMIUM: "/usr/bin/chromium",
    PORT: "0",
    NODE_ENV: "production",
  };
  const read = readOptions([], env);
  const named = read.ok ? read.warnings.map((warning) => warning.split(" ")[0]) : [];
  expect(named).toEqual(["FIRST90_ALLOWED_ORIGIN", "FIRST90_OPEN_TEAM", "VAPID_PRIVAT_KEY", "first90_port"]);
  expect(JSON.stringify(read)).not.toContain("secret");
});
