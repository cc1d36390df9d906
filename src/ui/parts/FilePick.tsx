// A button that lets a person pick a file. Whoever reads the file says what is in it.

import { useRef } from "preact/hooks";
import { Button } from "./Button.tsx";

export interface FilePickProps {
  /** The words of the button. */
  readonly children: string;
  /** The name of the field behind it. */
  readonly label: string;
  readonly busy?: boolean;
  readonly onFile: (file: File) => void;
}

/** While `busy` it takes no other file. */
export const FilePick = ({ children, label, busy = false, onFile }: FilePickProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {/* Any file may be picked: some phones know no type for .json and would grey it out. */}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.txt,application/json,text/plain,*/*"
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be picked again after it has been fixed.
          event.currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
      <Button busy={busy} onTap={() => !busy && input.current?.click()}>
        {children}
      </Button>
    </>
  );
};
