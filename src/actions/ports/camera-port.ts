// The camera as a reader of square codes; implemented in device/.

/** Why no code can be read: no camera, no permission, in use elsewhere, not on pages like this, stopped meanwhile. */
export type CameraTrouble = "none" | "refused" | "busy" | "unsupported" | "stopped";

/** Something that shows the camera's picture; a video element does. */
export interface CameraView {
  srcObject: unknown;
  play(): Promise<void>;
}

export interface CameraNews {
  onOpen(): void;
  /** Called with the text of each code in the middle of the picture, many times with the same one. */
  onCode(text: string): void;
  /** Called at most once; the camera is off then. */
  onTrouble(trouble: CameraTrouble): void;
}

/** The camera on the phone's back, as a reader of square codes. */
export interface Camera {
  /** Opens the camera and reads until the returned function is called, which turns it off whatever state it is in. */
  scan(view: CameraView, news: CameraNews): () => void;
}
