import { describe, expect, test } from "vitest";
import { readOptions } from "../../src/relay/options.ts";

describe("the options", () => {
  test("have defaults", () => {
    expect(readOptions([], {})).toEqual({
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
    [["--port", "abc"], "abc is no port. Give a number from 0 to 65535."],
    [["--port", "70000"], "70000 is no port. Give a number from 0 to 65535."],
    [["--port", "-1"], "-1 is no port. Give a number from 0 to 65535."],
    [["--port", "80.5"], "80.5 is no port. Give a number from 0 to 65535."],
    [["--port="], "--port needs a value, for example --port 8090."],
    [["--cert", "--key", "key.pem"], "--cert needs a value, for example --cert cert.pem."],
    [["9000"], "Unknown option 9000. Known are --port, --host, --dist, --cert, --key."],
    [["--port"], "--port needs a value, for example --port 8090."],
    [["--prot", "1"], "Unknown option --prot. Known are --port, --host, --dist, --cert, --key."],
    [["--cert", "cert.pem"], "HTTPS needs both --cert and --key."],
  ])("refuse %j in one sentence", (args, message) => {
    expect(readOptions(args, {})).toEqual({ ok: false, message });
  });
});
