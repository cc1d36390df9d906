// The screen a person sees if the app can't even start. Inlined into index.html with early-tap.ts, so it needs no other
// file.

import { rawLogFile } from "../actions/incident/rescue.ts";
import { createFiles } from "../device/files.ts";
import type { Fact } from "../domain/incident/facts.ts";
import { FACTS } from "../storage/database/names.ts";
import { openExisting } from "../storage/database/open-existing.ts";
import { resultOf } from "../storage/database/raw.ts";
import { failedStartWords as words } from "../ui/words/failed-start.ts";

/** Replaces everything on the page with this screen; `hadTap` if a tap on Declare was lost as well. */
export const showFailedStart = (error: string, hadTap: boolean): void => {
  // The home screen was rendered ahead: its buttons have the look to copy.
  const look = document.querySelector("[data-early]")?.className ?? "";
  const add = <Name extends "h1" | "p" | "button">(name: Name, text: string): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name);
    element.textContent = text;
    main.append(element);
    return element;
  };
  const button = (text: string, onTap: () => void): void => {
    const made = add("button", text);
    made.className = look;
    made.onclick = onTap;
  };
  const main = document.createElement("main");
  Object.assign(main.style, { display: "grid", gap: "16px", padding: "16px" });
  const title = add("h1", words.title);
  title.tabIndex = -1;
  add("p", words.what).role = "alert";
  if (hadTap) add("p", words.notDeclared);
  add("p", error);
  button(words.home, () => location.assign("/"));
  button(words.reload, () => location.reload());
  button(words.download, () => void take());
  const said = add("p", "");
  said.role = "status";
  const take = async (): Promise<void> => {
    said.textContent = words.reading;
    const facts = await readFacts().catch(() => []);
    if (facts.length > 0) createFiles().download(rawLogFile({ facts, unread: [] }, null));
    said.textContent = facts.length > 0 ? words.found(facts.length) : words.none;
  };
  delete document.documentElement.dataset.elsewhere;
  document.getElementById("app")?.replaceChildren(main);
  title.focus();
};

const readFacts = async (): Promise<readonly Fact[]> => {
  const database = await openExisting();
  if (!database) return [];
  try {
    return (await resultOf(database.transaction(FACTS).objectStore(FACTS).getAll())) as Fact[];
  } finally {
    database.close();
  }
};
