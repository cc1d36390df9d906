// The phone's own voice (Web Speech), or an honest no: some browsers have the interface and no voice behind it.

import { live } from "../actions/ports/live.ts";
import type { Speech } from "../actions/ports/ports.ts";

/** Returns the voice. Nothing leaves the phone unless its only voices are the maker's, over the network. */
export const createSpeech = (voice: SpeechSynthesis | undefined = globalThis.speechSynthesis): Speech => {
  const state = live<"silent" | "speaking" | "failed">("silent");
  let current: SpeechSynthesisUtterance | null = null;
  const end = (said: SpeechSynthesisUtterance, how: "silent" | "failed"): void => {
    // What was stopped or replaced reports its end too, late.
    if (current !== said) return;
    current = null;
    state.set(how);
  };
  const stop = (): void => {
    current = null;
    voice?.cancel();
    state.set("silent");
  };
  return {
    canSpeak: () => (voice?.getVoices().length ?? 0) > 0,
    state,
    speak(text) {
      stop();
      if (!voice) return state.set("failed");
      const said = new SpeechSynthesisUtterance(text);
      said.lang = document.documentElement.lang || "en";
      // A voice on the phone itself speaks with no network too.
      said.voice = voice.getVoices().find((one) => one.localService && speaks(one.lang, said.lang)) ?? null;
      said.onend = () => end(said, "silent");
      said.onerror = () => end(said, "failed");
      current = said;
      state.set("speaking");
      voice.speak(said);
    },
    stop,
  };
};

const speaks = (voice: string, wanted: string): boolean => voice.slice(0, 2).toLowerCase() === wanted.slice(0, 2);
