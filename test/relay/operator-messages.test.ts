// What the operator reads once the relay has opened.

import { encodeQR } from "qr";
import { expect, test } from "vitest";
import { readSetupLink } from "../../src/formats/relay/setup-link.ts";
import { operatorMessages } from "../../src/relay/operator-messages.ts";

const vapid = { publicKey: null, privateKey: null, subject: "mailto:ops@example.org" };
const app = "http://localhost:8090";
const options = { data: "/srv/first90", databaseUrl: null, vapid, opensTeams: false };

test("the first start tells the setup code once, and what to keep", () => {
  const words = operatorMessages(options, "op_code", "/srv/first90/vapid.json", app);
  expect(words).toEqual([
    "Relay: ready, its data is in /srv/first90/ (to back it up, start with --backup FOLDER).",
    "Setup code for new teams, shown only now: op_code",
    "Create the team here: http://localhost:8090/join#setup=op_code",
    "For a link and a code that a phone can open, start with --app-url and the address of the app.",
    "Lost it? Start with --new-setup-code.",
    "VAPID keys were created in /srv/first90/vapid.json. Keep a copy: without them every phone must turn push on again.",
  ]);
});

/** The modules of a code drawn with half blocks: two rows a line, light where the terminal shows its ink. */
const drawn = (lines: readonly string[]): readonly (readonly boolean[])[] =>
  lines.flatMap((line) => [
    [...line].map((half) => half === " " || half === "▄"),
    [...line].map((half) => half === " " || half === "▀"),
  ]);

test("where a phone can open the app, the code comes as a link, and as a code that holds the link", () => {
  const code = `op_${"k".repeat(43)}`;
  const link = `https://first90.example.org/join#setup=${code}`;
  const words = operatorMessages(options, code, null, "https://first90.example.org");
  expect(words[2]).toBe(`Create the team on a phone: ${link}`);
  const lines = words.filter((line) => /^[█▀▄ ]+$/.test(line));
  const modules = encodeQR(link, "raw", { ecc: "low", border: 2 });
  expect(drawn(lines).slice(0, modules.length)).toEqual(modules);
  expect(readSetupLink(link)).toBe(code);
});

test.each(["/join", "/join#setup=op_short", `/join#setup=in_${"k".repeat(43)}`, `/join#invite=op_${"k".repeat(43)}`])(
  "%s is no link for a new team",
  (path) => expect(readSetupLink(`https://first90.example.org${path}`)).toBeNull(),
);

test("later starts say where the data is, without the database's address", () => {
  const words = operatorMessages({ ...options, databaseUrl: "postgres://me:secret@host/db" }, null, null, app);
  expect(words).toEqual(["Relay: ready, its data is in PostgreSQL."]);
});

test("an open relay says so instead of a code, and a missing subject is asked for", () => {
  const words = operatorMessages(
    { ...options, opensTeams: true, vapid: { ...vapid, subject: null } },
    "op_code",
    null,
    app,
  );
  expect(words.join("\n")).not.toContain("op_code");
  expect(words.slice(1)).toEqual([
    expect.stringMatching(/Anyone .* can create a team/),
    expect.stringMatching(/VAPID_SUBJECT=mailto:/),
  ]);
});
