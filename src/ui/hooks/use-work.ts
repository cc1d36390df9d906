// Long work that a screen has begun: how far it is, and the way to stop it.

import { useCallback, useRef, useState } from "preact/hooks";
import type { LongWork, Progress } from "../../actions/ports/long-work.ts";

export interface WorkHere {
  /** Null while there is nothing to say. */
  readonly progress: Progress | null;
  /** Runs `task` as the work that is shown; resolves and rejects as it does. */
  run<Result>(task: (work: LongWork) => Promise<Result>): Promise<Result>;
  stop(): void;
}

/** Resolves once the page has had time for taps and drawing. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Returns the work of a screen, one at a time. */
export const useWork = (): WorkHere => {
  const [progress, setProgress] = useState<Progress | null>(null);
  const current = useRef<AbortController | null>(null);
  const run = useCallback(async <Result>(task: (work: LongWork) => Promise<Result>): Promise<Result> => {
    const control = new AbortController();
    current.current = control;
    try {
      // What was on its way when it was stopped is no news.
      const onProgress = (news: Progress): void => {
        if (!control.signal.aborted) setProgress(news);
      };
      return await task({ signal: control.signal, onProgress, pause });
    } finally {
      setProgress(null);
    }
  }, []);
  return { progress, run, stop: () => current.current?.abort() };
};
