// Stands in for a screen that failed, whichever it was: what happened, the ways on, and the log to take along. It is
// part of the first screen, because a file of its own might be the very one that is missing.

import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Rescue } from "../../../actions/incident/rescue.ts";
import type { IncidentId } from "../../../domain/fact/ids.ts";
import { Button } from "../../parts/Button.tsx";
import { Guard } from "../../parts/Guard.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { failedWords } from "../../words/failed.ts";
import type { RawLogPartProps } from "./RawLogPart.tsx";

export interface ErrorScreenProps {
  readonly error: unknown;
  /** The address that failed; if it names an incident, the log is that incident's. */
  readonly path: string;
  readonly rescue: () => Promise<Rescue>;
  readonly onHome: () => void;
  readonly reload?: () => void;
}

/** Its heading takes the focus. */
export const ErrorScreen = ({ error, path, rescue, onHome, reload = reloadPage }: ErrorScreenProps) => {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => self.current?.querySelector("h1")?.focus({ preventScroll: true }), []);
  // An error with a cause has a sentence of ours as its message.
  const { cause = error, message: ours } = (error ?? {}) as Partial<Error>;
  const { message = String(cause), name = "" } = (cause ?? {}) as Partial<Error>;
  return (
    <div ref={self} style={{ display: "contents" }}>
      <Screen
        title={failedWords.title}
        thumb={
          <>
            <Button onTap={onHome}>{failedWords.home}</Button>
            <Button look="primary" onTap={reload}>
              {failedWords.reload}
            </Button>
          </>
        }
      >
        <p role="alert">{isMissingFile(message) ? failedWords.missing : failedWords.error}</p>
        {cause !== error && <p>{ours}</p>}
        <p>{failedWords.detail(`${name} ${message}`.trim())}</p>
        <Guard at="" instead={noRawLog}>
          <RawLog rescue={rescue} incident={(/^\/incident\/([^/]+)/.exec(path)?.[1] ?? null) as IncidentId | null} />
        </Guard>
      </Screen>
    </div>
  );
};

const reloadPage = (): void => location.reload();

const noRawLog = () => <p role="status">{failedWords.noRawLog}</p>;

/** True for the messages of browsers and the bundler about a file that can't be loaded. */
const isMissingFile = (message: string): boolean =>
  /dynamically imported module|module script|preload CSS/i.test(message);

const RawLog = (props: RawLogPartProps) => {
  const [Part, setPart] = useState<ComponentType<RawLogPartProps> | null>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    import("./RawLogPart.tsx").then(
      ({ RawLogPart }) => setPart(() => RawLogPart),
      () => setMissing(true),
    );
  }, []);
  return isMissing ? noRawLog() : Part && <Part {...props} />;
};
