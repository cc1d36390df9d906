import { describe, expect, test } from "vitest";
import { createInstall } from "../../src/device/install.ts";

const offer = (outcome: "accepted" | "dismissed" = "accepted") =>
  Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt: async () => ({ outcome }) });
const browser = (change: object = {}) => ({
  target: new EventTarget(),
  isInstalled: false,
  isByHand: false,
  ...change,
});

describe("the way to the Home Screen", () => {
  test("is the browser’s question if it was offered before the app started, and only once", async () => {
    const install = createInstall(offer(), browser());
    expect(install.way.get()).toBe("prompt");
    expect(await install.ask()).toBe(true);
    expect(install.way.get()).toBe("none");
    expect(await install.ask()).toBe(false);
  });

  test("is the question if it is offered later, which the browser then doesn’t show by itself", async () => {
    const needs = browser();
    const install = createInstall(null, needs);
    expect(install.way.get()).toBe("none");
    const event = offer("dismissed");
    needs.target.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(install.way.get()).toBe("prompt");
    expect(await install.ask()).toBe(false);
  });

  test("is by hand on an iPhone", () =>
    expect(createInstall(null, browser({ isByHand: true })).way.get()).toBe("by-hand"));

  test("is none on the Home Screen itself, and once the app was put there", () => {
    expect(createInstall(null, browser({ isByHand: true, isInstalled: true })).way.get()).toBe("none");
    const needs = browser();
    const install = createInstall(offer(), needs);
    needs.target.dispatchEvent(new Event("appinstalled"));
    expect(install.way.get()).toBe("none");
  });
});
