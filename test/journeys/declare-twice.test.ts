// Two taps on Declare: what is there afterwards, and what a tap does before the app has started.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPhone, type Server, startServer, untilSaved } from "../kit/browser/phone.ts";
import { writtenFacts } from "../kit/browser/written-facts.ts";
import { thumbOn, untilTapsCount } from "../kit/taps/tap.ts";

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe("the place of Declare", () => {
  test.each([
    [390, 844],
    [320, 568],
  ])("holds a high severity or nothing on %i × %i", async (width, height) => {
    const phone = await createPhone({ width, height });
    try {
      const { page } = phone;
      await page.goto(server.url);
      const declare = page.getByRole("button", { name: "Declare incident" });
      const place = await declare.boundingBox();
      await declare.tap();
      await page.getByRole("button", { name: /^SEV1/ }).waitFor();
      const middle = await page.evaluate(
        ({ x, y, width: across, height: down }) =>
          document.elementFromPoint(x + across / 2, y + down / 2)?.closest("button")?.textContent ?? "",
        place ?? { x: 0, y: 0, width: 0, height: 0 },
      );
      expect(place).not.toBeNull();
      expect(middle).toMatch(/^(SEV[12] .*)?$/);
    } finally {
      await phone.close();
    }
  });
});

test("two taps on Declare before the app has started declare one incident, with no severity", async () => {
  const phone = await createPhone();
  try {
    const { page } = phone;
    // Holds the scripts back until both taps are made.
    let release = (): void => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(server.url, { waitUntil: "commit" });
    const thumb = await thumbOn(page, 150);
    await thumb.tap(page.getByRole("button", { name: "Declare incident" }));
    const place = await page.getByRole("button", { name: "Declare incident" }).boundingBox();
    if (!place) throw new Error("Declare has no place on the screen");
    // A third one lands at the moment when the severities appear.
    const shown = page.evaluate(
      () =>
        new Promise<string | undefined>((done) => {
          const look = (): void => {
            const there = [...document.querySelectorAll("button")].some(({ textContent }) => /^SEV2/.test(textContent));
            if (there) done(document.documentElement.dataset.taps);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    release();
    expect(await shown).toBe("waiting");
    await page.touchscreen.tap(place.x + place.width / 2, place.y + place.height / 2);
    await untilTapsCount(page);
    await untilSaved(page);
    const types = (await writtenFacts(page)).map(({ type }) => type);
    expect(types.toSorted()).toEqual(["incident.declared/1", "pack.frozen/3"]);
  } finally {
    await phone.close();
  }
});
