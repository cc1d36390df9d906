import { describe, expect, test } from "vitest";
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
  ])("refuse %j in one sentence", (args, message) => {
    expect(readOptions(args, {})).toEqual({ ok: false, message });
  });
});

describe("the relay's options", () => {
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
