import { readFileSync } from "node:fs";
import { ChartLine, Clock, type IconNode, NotebookText, Target, Users } from "lucide";
import { describe, expect, test } from "vitest";

const sprite = new DOMParser().parseFromString(readFileSync("public/icons/nav.svg", "utf8"), "text/html");

const icons: Readonly<Record<string, IconNode>> = {
  "/": Clock,
  "/cards": NotebookText,
  "/drills": Target,
  "/review": ChartLine,
  "/team": Users,
};

describe("the file of the navigation’s icons", () => {
  test("has one for each main screen, and no others", () => {
    expect([...sprite.querySelectorAll("symbol")].map(({ id }) => id)).toEqual(Object.keys(icons));
  });

  test.each(Object.entries(icons))("draws %s as the icon set does", (href, icon) => {
    const drawn = [...(sprite.getElementById(href)?.children ?? [])].map((shape) => [
      shape.tagName.toLowerCase(),
      Object.fromEntries([...shape.attributes].map(({ name, value }) => [name, value])),
    ]);
    expect(drawn).toEqual(icon);
  });
});
