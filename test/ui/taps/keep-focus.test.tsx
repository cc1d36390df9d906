// The focus moves on, whatever element disappears under it.

import { beforeAll, beforeEach, expect, test } from "vitest";
import { keepFocus } from "../../../src/ui/taps/keep-focus.ts";

beforeAll(keepFocus);
beforeEach(() => {
  document.body.innerHTML = `<div id="app"><h1 tabindex="-1">Board</h1><main tabindex="0">
    <ul><li><button>Ana</button></li><li><button>Ben</button></li><li><button>Cleo</button></li></ul></main>
    <section><button>I am IC</button></section></div>`;
});
const button = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const focused = (): string | null | undefined => document.activeElement?.textContent;
/** Observers answer before the next task. */
const seen = (): Promise<void> => new Promise((done) => setTimeout(done));

test("what came in place of a button takes over", async () => {
  button("I am IC").focus();
  const next = document.createElement("button");
  next.textContent = "Copy channel name";
  button("I am IC").replaceWith(next);
  await seen();
  expect(focused()).toBe("Copy channel name");
});

test("the next row takes over from a row that goes", async () => {
  button("Ben").focus();
  button("Ben").parentElement?.remove();
  await seen();
  expect(focused()).toBe("Cleo");
});

test("a new screen starts at its heading", async () => {
  button("I am IC").focus();
  const app = document.getElementById("app");
  app?.replaceChildren();
  await seen();
  if (app) app.innerHTML = `<h1 tabindex="-1">Severity</h1><main><button>SEV1</button></main>`;
  await seen();
  expect(focused()).toBe("Severity");
});

test("a button that is switched off gives the focus on", async () => {
  button("Ana").focus();
  button("Ana").disabled = true;
  await seen();
  expect(focused()).toBe("Ben");
});

test("a field takes the focus of no other control", async () => {
  const field = document.createElement("input");
  button("I am IC").after(field);
  button("I am IC").focus();
  button("I am IC").remove();
  await seen();
  expect(focused()).toBe("Board");
});

test("a tap beside everything leaves the focus nowhere, as it was meant", async () => {
  button("I am IC").focus();
  document.querySelector("section")?.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  button("I am IC").blur();
  button("I am IC").remove();
  await seen();
  expect(document.activeElement).toBe(document.body);
});
