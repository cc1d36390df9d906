// What the operator reads once the relay has opened.

import { expect, test } from "vitest";
import { operatorMessages } from "../../src/relay/operator-messages.ts";

const vapid = { publicKey: null, privateKey: null, subject: "mailto:ops@example.org" };
const options = { data: "/srv/first90", databaseUrl: null, vapid, opensTeams: false };

test("the first start tells the setup code once, and what to keep", () => {
  const words = operatorMessages(options, "op_code", "/srv/first90/vapid.json");
  expect(words).toEqual([
    "Relay: ready, its data is in /srv/first90/ (back it up while the relay is stopped).",
    "Setup code for new teams, shown only now: op_code",
    "Lost it? Start with --new-setup-code.",
    "VAPID keys were made in /srv/first90/vapid.json. Keep a copy: without them every phone must turn push on again.",
  ]);
});

test("later starts say where the data is, without the database's address", () => {
  const words = operatorMessages({ ...options, databaseUrl: "postgres://me:secret@host/db" }, null, null);
  expect(words).toEqual(["Relay: ready, its data is in PostgreSQL."]);
});

test("an open relay says so instead of a code, and a missing subject is asked for", () => {
  const words = operatorMessages({ ...options, opensTeams: true, vapid: { ...vapid, subject: null } }, "op_code", null);
  expect(words.join("\n")).not.toContain("op_code");
  expect(words.slice(1)).toEqual([
    expect.stringMatching(/Anyone .* may make a team/),
    expect.stringMatching(/VAPID_SUBJECT=mailto:/),
  ]);
});
