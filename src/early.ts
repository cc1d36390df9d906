// Inlined into index.html, runs before anything else has arrived: sets the theme, hides the home screen on other
// routes, and keeps a tap on Declare with its own time until the app takes it over. No imports, no storage writes.

interface EarlyTap {
  readonly name: string;
  readonly at: number;
}

declare global {
  interface Window {
    first90Early?: { taps: EarlyTap[]; stop(): void } | undefined;
  }
}

const root = document.documentElement;
try {
  root.dataset.theme = localStorage.getItem("first90.theme") ?? "system";
} catch {
  root.dataset.theme = "system";
}
if (location.pathname !== "/") root.dataset.elsewhere = "";

const taps: EarlyTap[] = [];
const onClick = (event: Event): void => {
  const button = (event.target as Element).closest<HTMLElement>("[data-early]");
  if (!button?.dataset.early || taps.length > 0) return;
  taps.push({ name: button.dataset.early, at: Date.now() });
  const answer = document.querySelector("[data-early-answer]");
  if (answer) answer.textContent = `Declared at ${new Date().toISOString().slice(11, 19)} UTC. Opening…`;
};
document.addEventListener("click", onClick, true);
window.first90Early = { taps, stop: () => document.removeEventListener("click", onClick, true) };
if (location.pathname === "/" && location.search === "?declare") taps.push({ name: "declare", at: Date.now() });

export {};
