// The camera on the phone's back. It is on only while somebody scans: leaving, hiding or failing turns it off.

import type { Camera, CameraNews, CameraTrouble, CameraView } from "../actions/ports/camera-port.ts";
import { type CodeReader, createCodeReader } from "./code-reader.ts";

/** Returns the camera. */
export const createCamera = (): Camera => ({
  scan(view, news) {
    let stream: MediaStream | null = null;
    let reader: CodeReader | null = null;
    let isOff = false;
    const off = (): void => {
      isOff = true;
      document.removeEventListener("visibilitychange", onHidden);
      for (const track of stream?.getTracks() ?? []) track.stop();
      reader?.close();
      view.srcObject = null;
    };
    const fail = (trouble: CameraTrouble): void => {
      if (isOff) return;
      off();
      news.onTrouble(trouble);
    };
    const onHidden = (): void => {
      if (document.visibilityState === "hidden") fail("stopped");
    };
    const open = async (): Promise<void> => {
      if (!navigator.mediaDevices?.getUserMedia) return fail("unsupported");
      try {
        stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: wanted });
      } catch (error) {
        return fail(troubleOf(error));
      }
      // If the person left while the browser was still asking, the camera must not come on.
      if (isOff) return off();
      document.addEventListener("visibilitychange", onHidden);
      for (const track of stream.getTracks()) track.onended = () => fail("stopped");
      reader = await createCodeReader();
      if (isOff) return off();
      await show(view, stream);
      news.onOpen();
      await readOn(view as HTMLVideoElement, reader, news, () => isOff);
    };
    void open().catch(() => fail("stopped"));
    return off;
  },
});

const wanted: MediaTrackConstraints = {
  facingMode: "environment",
  width: { ideal: 1280 },
  height: { ideal: 720 },
};

const show = async (view: CameraView, stream: MediaStream): Promise<void> => {
  view.srcObject = stream;
  await view.play();
};

const readOn = async (
  video: HTMLVideoElement,
  reader: CodeReader,
  news: CameraNews,
  isOff: () => boolean,
): Promise<void> => {
  while (!isOff()) {
    await nextPicture(video);
    const text = isOff() ? null : await reader.read(video);
    if (text !== null && !isOff()) news.onCode(text);
  }
};

/** Resolves when the video has a new picture, or at about the time it should. */
const nextPicture = (video: HTMLVideoElement): Promise<unknown> =>
  new Promise((resolve) => {
    if (video.requestVideoFrameCallback) video.requestVideoFrameCallback(resolve);
    else requestAnimationFrame(resolve);
  });

const troubleOf = (error: unknown): CameraTrouble => {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "none";
  return name === "NotReadableError" || name === "AbortError" ? "busy" : "unsupported";
};
