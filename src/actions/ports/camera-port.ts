// The camera as a reader of square codes; implemented in device/.

/** Why no code can be read: no camera, no permission, taken by another app, none for pages like this, gone meanwhile. */
export type CameraTrouble = "none" | "refused" | "busy" | "unsupported" | "stopped";

/** What shows the camera's picture; a video element is one. */
export interface CameraView {
  srcObject: unknown;
  play(): Promise<void>;
}

export interface CameraNews {
  onOpen(): void;
  /** Called with the text of each code in the picture's middle, the same one many times. */
  onCode(text: string): void;
  /** Called once at most; the camera is off then. */
  onTrouble(trouble: CameraTrouble): void;
}

/** The camera on the phone's back, as a reader of square codes. */
export interface Camera {
  /** Opens the camera and reads until the returned function is called, which turns it off whatever state it is in. */
  scan(view: CameraView, news: CameraNews): () => void;
}
