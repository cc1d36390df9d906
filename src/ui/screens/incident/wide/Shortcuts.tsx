// Keyboard shortcuts for an incident on a wide window, and the sheet that lists them. They can be switched off.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Choices } from "../../../parts/Choices.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { isField } from "../../../taps/control-of.ts";
import { shortcutWords } from "../../../words/shortcuts.ts";
import { useSession } from "../use-session.ts";
import styles from "./Shortcuts.module.css";
import { type ShortcutKey, shortcutOf, shortcutSteps } from "./shortcut-keys.ts";

const names: Readonly<Record<ShortcutKey, string>> = shortcutWords.keys;

/** Nothing while a sheet is open or something is typed; "?" opens the list even if they are off. */
export const Shortcuts = () => {
  const { id } = useSession();
  const { route } = useLocation();
  const { preferences } = useApp().ports;
  const choice = useLive(preferences.shortcuts);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const run = (key: ShortcutKey): void => {
      if (key === "?") setOpen(true);
      else if (choice === "off") return;
      else if (key === "n") document.querySelector<HTMLElement>("[data-next-move] button")?.click();
      else route(`/incident/${id}/${shortcutSteps[key]}`.replace(/\/$/, ""));
    };
    const onKey = (event: KeyboardEvent): void => {
      const isBusy = isField(document.activeElement) || document.querySelector("dialog[open]") !== null;
      const key = shortcutOf(event, isBusy);
      if (!key) return;
      event.preventDefault();
      run(key);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [id, route, choice]);
  if (!isOpen) return null;
  return (
    <Sheet title={shortcutWords.title} onClose={() => setOpen(false)}>
      <Choices
        label={shortcutWords.title}
        labelHidden
        choices={(["on", "off"] as const).map((value) => ({ value, name: shortcutWords.choices[value] }))}
        chosen={choice}
        onChoose={preferences.setShortcuts}
      />
      <dl class={styles.keys}>
        {(Object.entries(names) as [ShortcutKey, string][]).map(([key, does]) => (
          <div key={key} class={styles.key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
};
