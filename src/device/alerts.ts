// How the phone gets noticed: a short sound, a vibration, a number on the app's icon. Each only if allowed.

import type { Alerts } from "../actions/ports/ports.ts";

interface BadgeNavigator {
  setAppBadge?(count: number): Promise<void>;
  clearAppBadge?(): Promise<void>;
}

const PATTERN_MS = [200, 100, 200];
const TONE_HZ = 880;
const TONE_S = 0.18;

/** Returns the alerts; those that the browser lacks or refuses are silently left out. */
export const createAlerts = (allowsSound: () => boolean): Alerts => {
  let audio: AudioContext | null = null;
  return {
    ring() {
      attempt(() => navigator.vibrate?.(PATTERN_MS));
      if (allowsSound()) {
        attempt(() => {
          audio ??= new AudioContext();
          void audio.resume();
          beep(audio, audio.currentTime);
          beep(audio, audio.currentTime + 2 * TONE_S);
        });
      }
    },
    badge(count) {
      const { setAppBadge, clearAppBadge } = navigator as BadgeNavigator;
      const done = count > 0 ? setAppBadge?.call(navigator, count) : clearAppBadge?.call(navigator);
      done?.catch(() => undefined);
    },
  };
};

const beep = (audio: AudioContext, at: number): void => {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = TONE_HZ;
  volume.gain.setValueAtTime(0.3, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + TONE_S);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + TONE_S);
};

const attempt = (work: () => unknown): void => {
  try {
    work();
  } catch {
    // The clock on screen still shows it.
  }
};
