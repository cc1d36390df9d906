// The phone's voice: absent, present, stopped, failing.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSpeech } from "../../src/device/speech.ts";

interface Said {
  text: string;
  lang: string;
  voice: { readonly lang: string } | null;
  onend: () => void;
  onerror: () => void;
}

const spoken: Said[] = [];
let voices: readonly { readonly lang: string; readonly localService: boolean }[] = [];
let cancels = 0;

const browser = {
  getVoices: () => voices,
  speak: (said: Said) => void spoken.push(said),
  cancel: () => {
    cancels += 1;
  },
} as unknown as SpeechSynthesis;

beforeEach(() => {
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      readonly text: string;
      lang = "";
      voice = null;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  spoken.length = 0;
  cancels = 0;
  voices = [
    { lang: "de-DE", localService: true },
    { lang: "en-US", localService: false },
    { lang: "en-GB", localService: true },
  ];
});
afterEach(() => vi.unstubAllGlobals());

test("a browser without the interface has no voice, and neither has one without voices", () => {
  expect(createSpeech(undefined).canSpeak()).toBe(false);
  voices = [];
  const speech = createSpeech(browser);
  expect(speech.canSpeak()).toBe(false);
  // They may arrive late.
  voices = [{ lang: "en", localService: true }];
  expect(speech.canSpeak()).toBe(true);
});

test("it reads with a voice of the phone in the language of the page", () => {
  document.documentElement.lang = "en";
  const speech = createSpeech(browser);
  speech.speak("This is a drill.");
  expect(spoken.map(({ text, voice }) => [text, voice?.lang])).toEqual([["This is a drill.", "en-GB"]]);
  expect(speech.state.get()).toBe("speaking");
  spoken[0]?.onend();
  expect(speech.state.get()).toBe("silent");
});

test("what is stopped says nothing more, even if the browser reports it as a failure later", () => {
  const speech = createSpeech(browser);
  speech.speak("One");
  speech.stop();
  spoken[0]?.onerror();
  expect([speech.state.get(), cancels]).toEqual(["silent", 2]);
  speech.speak("Two");
  spoken[0]?.onend();
  expect(speech.state.get()).toBe("speaking");
});

test("a failure is told, until the next try", () => {
  const speech = createSpeech(browser);
  speech.speak("One");
  spoken[0]?.onerror();
  expect(speech.state.get()).toBe("failed");
  speech.speak("Two");
  expect(speech.state.get()).toBe("speaking");
  const without = createSpeech(undefined);
  without.speak("One");
  expect(without.state.get()).toBe("failed");
});
