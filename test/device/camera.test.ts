// The camera is off unless somebody is scanning, however the scan ends; each failure has its name.

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CameraTrouble } from "../../src/actions/ports/camera-port.ts";
import { createCamera } from "../../src/device/camera.ts";

interface FakeTrack {
  isOn: boolean;
  onended: (() => void) | null;
  stop(): void;
}

let tracks: FakeTrack[];
let opened: (() => void) | null;
const openCamera = (answer: "at once" | "later" | Error) => ({
  getUserMedia: () => {
    const track: FakeTrack = {
      isOn: true,
      onended: null,
      stop() {
        track.isOn = false;
      },
    };
    const stream = { getTracks: () => [track] };
    if (answer instanceof Error) return Promise.reject(answer);
    tracks.push(track);
    if (answer === "at once") return Promise.resolve(stream);
    return new Promise((resolve) => {
      opened = () => resolve(stream);
    });
  },
});

beforeEach(() => {
  tracks = [];
  opened = null;
  vi.stubGlobal(
    "BarcodeDetector",
    class {
      static getSupportedFormats = async () => ["qr_code"];
      detect = async () => [{ rawValue: "F90:CODE" }];
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const scan = (answer: "at once" | "later" | Error | null) => {
  vi.stubGlobal("navigator", { mediaDevices: answer ? openCamera(answer) : undefined });
  const view = { srcObject: null as unknown, play: async () => undefined };
  const codes: string[] = [];
  const troubles: CameraTrouble[] = [];
  let told: () => void = () => undefined;
  const news = new Promise<void>((resolve) => {
    told = resolve;
  });
  const stop = createCamera().scan(view, {
    onOpen: () => undefined,
    onCode(code) {
      codes.push(code);
      told();
    },
    onTrouble(trouble) {
      troubles.push(trouble);
      told();
    },
  });
  return { view, codes, troubles, news, stop };
};

test("reads what the browser's own detector sees, until it is stopped", async () => {
  const { view, codes, news, stop } = scan("at once");
  await news;
  expect(codes[0]).toBe("F90:CODE");
  expect(view.srcObject).not.toBeNull();
  stop();
  expect(tracks.map(({ isOn }) => isOn)).toEqual([false]);
  expect(view.srcObject).toBeNull();
});

test("is turned off at once where it opens after everyone has left", async () => {
  const { stop, view } = scan("later");
  stop();
  opened?.();
  await expect.poll(() => tracks.map(({ isOn }) => isOn)).toEqual([false]);
  expect(view.srcObject).toBeNull();
});

describe("trouble", () => {
  test.each<[string, CameraTrouble]>([
    ["NotAllowedError", "refused"],
    ["SecurityError", "refused"],
    ["NotFoundError", "none"],
    ["NotReadableError", "busy"],
    ["TypeError", "unsupported"],
  ])("%s is called %s", async (name, trouble) => {
    const { troubles, news } = scan(new DOMException("no", name));
    await news;
    expect(troubles).toEqual([trouble]);
  });

  test("a browser with no camera at all is told apart", async () => {
    const { troubles, news } = scan(null);
    await news;
    expect(troubles).toEqual(["unsupported"]);
  });

  test("a camera that goes away is off, and said to be", async () => {
    const { troubles, news } = scan("at once");
    await news;
    tracks[0]?.onended?.();
    expect(troubles).toEqual(["stopped"]);
    expect(tracks[0]?.isOn).toBe(false);
  });
});
