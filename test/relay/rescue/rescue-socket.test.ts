// The socket of a running relay, by what can go wrong with it, and what it may say of its own address.

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createLog } from "../../../src/relay/log.ts";
import { createMetrics } from "../../../src/relay/metrics.ts";
import { openDesk } from "../../../src/relay/open-desk.ts";
import { askRunningRelay } from "../../../src/relay/rescue/rescue-socket.ts";
import { openEmbedded } from "../../../src/relay/store/embedded.ts";
import { createTeam } from "../../../src/relay/store/queries/create-team.ts";

const folder = mkdtempSync(join(tmpdir(), "first90-socket-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a relay that ends", () => {
  test("before it has answered is a sentence, because the order may have been carried out", async () => {
    const server = createServer((socket) => void socket.resume().on("end", () => socket.end()));
    await new Promise<void>((done) => server.listen(join(folder, "operator.sock"), done));
    await expect(askRunningRelay(folder, { do: "teams" })).rejects.toThrow(
      "The relay ended before it answered. Look with --teams at what was done.",
    );
    await new Promise((done) => server.close(done));
    expect(await askRunningRelay(folder, { do: "teams" })).toBeNull();
  });
});

describe("the link for a new admin", () => {
  const linked = async (app: string, data: string): Promise<string | null> => {
    const store = await openEmbedded(data);
    const team = await createTeam(store.db, "UTC", Date.now());
    const keys = { publicKey: "", privateKey: "" };
    const log = createLog(() => {});
    const desk = await openDesk({ store, keys, options: { backup: null }, app, log, metrics: createMetrics() });
    const said = await askRunningRelay(data, { do: "renew-admin", id: team?.teamId ?? "" });
    await desk.close();
    await store.close();
    return said;
  };

  test.each(["http://localhost:8090", "http://127.0.0.1:1", "https://[::1]"])(
    "isn’t told where the app is known as %s alone: no phone can open that",
    async (app) => {
      expect(await linked(app, join(folder, "data"))).toMatch(
        /^New admin code: ad_[\w-]{43}\nOn a phone of the team: /,
      );
    },
  );

  test("leads to an app that phones can reach", async () => {
    expect(await linked("https://192.168.1.20:8090", join(folder, "data"))).toContain(
      "\nAs a link: https://192.168.1.20:8090/team/phones#admin=ad_",
    );
  });
});
