// Reads the code in the middle of a video: with the browser's own detector if it has one, else in a worker of ours.

/** A picture on its way to the worker: four bytes per pixel, row by row. */
export interface CodePicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: ArrayBuffer;
}

export interface CodeAnswer {
  readonly text: string | null;
}

export interface CodeReader {
  /** Resolves to the text of the code in the middle of the picture; null if there is none. One call at a time. */
  read(video: HTMLVideoElement): Promise<string | null>;
  close(): void;
}

interface Detector {
  detect(picture: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorMaker {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** More pixels cost time and make a code no easier to read. */
const MAX_SIDE = 800;

/** Resolves to the reader. */
export const createCodeReader = async (): Promise<CodeReader> => {
  const canvas = document.createElement("canvas");
  const detector = await ownDetector();
  let ours: CodeReader | null = null;
  const byWorker = (video: HTMLVideoElement): Promise<string | null> => {
    ours ??= createWorkerReader(canvas);
    return ours.read(video);
  };
  let isDetecting = detector !== null;
  return {
    async read(video) {
      if (!detector || !isDetecting) return byWorker(video);
      try {
        return (await detector.detect(video))[0]?.rawValue ?? null;
      } catch {
        isDetecting = false; // some phones list the format but lack the service behind it
        return byWorker(video);
      }
    },
    close: () => ours?.close(),
  };
};

const ownDetector = async (): Promise<Detector | null> => {
  const maker = (globalThis as { readonly BarcodeDetector?: DetectorMaker }).BarcodeDetector;
  try {
    if (!maker || !(await maker.getSupportedFormats()).includes("qr_code")) return null;
    return new maker({ formats: ["qr_code"] });
  } catch {
    return null;
  }
};

const createWorkerReader = (canvas: HTMLCanvasElement): CodeReader => {
  const worker = new Worker(new URL("./code-worker.ts", import.meta.url), { type: "module" });
  return {
    read(video) {
      const picture = middleOf(video, canvas);
      if (!picture) return Promise.resolve(null);
      return new Promise((resolve) => {
        const answer = (text: string | null): void => {
          worker.onmessage = null;
          worker.onerror = null;
          resolve(text);
        };
        worker.onmessage = ({ data }: MessageEvent<CodeAnswer>) => answer(data.text);
        worker.onerror = () => answer(null);
        worker.postMessage(picture, [picture.pixels]);
      });
    },
    close: () => worker.terminate(),
  };
};

/** Returns the square in the middle, which is the part of the video that the screen shows. */
const middleOf = (video: HTMLVideoElement, canvas: HTMLCanvasElement): CodePicture | null => {
  const { videoWidth, videoHeight } = video;
  const side = Math.min(videoWidth, videoHeight);
  const size = Math.min(side, MAX_SIDE);
  if (size === 0) return null;
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, (videoWidth - side) / 2, (videoHeight - side) / 2, side, side, 0, 0, size, size);
  return { width: size, height: size, pixels: context.getImageData(0, 0, size, size).data.buffer };
};
