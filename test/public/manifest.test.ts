// The manifest promises files and sizes to platforms, which silently refuse to install if they differ.

import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly purpose?: string;
}

const locate = (path: string): URL => new URL(`../../public${path}`, import.meta.url);
const read = (path: string): Buffer => readFileSync(locate(path));
const manifest = JSON.parse(read("/manifest.webmanifest").toString()) as {
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string; readonly icons: readonly Picture[] }[];
} & Readonly<Record<string, unknown>>;

const sizeOfPng = (path: string): string => {
  const file = read(path);
  expect(file.toString("latin1", 1, 4)).toBe("PNG");
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
};

it("installs as one app, whatever page it was installed from", () => {
  expect(manifest).toMatchObject({
    id: "/",
    name: "First90",
    start_url: "/",
    scope: "/",
    display: "standalone",
    theme_color: "#0b0d10",
    background_color: "#0b0d10",
  });
});

describe("pictures", () => {
  const pictures = [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap(({ icons }) => icons)];

  it("has an icon for each purpose", () => {
    const purposes = manifest.icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`);
    expect(purposes).toEqual(["any 192x192", "any 512x512", "maskable 512x512", "monochrome 96x96"]);
  });

  it.each(pictures)("$src is there in the size it is promised", ({ src, sizes }) => {
    expect(sizeOfPng(src)).toBe(sizes);
  });

  it("icons are small: together under 25 kB", () => {
    const bytes = manifest.icons.reduce((sum, { src }) => sum + statSync(locate(src)).size, 0);
    expect(bytes).toBeLessThan(25_000);
  });

  it("the one for iOS, which reads no manifest, is there too", () => {
    expect(sizeOfPng("/icons/apple-touch-180.png")).toBe("180x180");
  });
});

it("offers the two shortcuts that the home page understands", () => {
  expect(manifest.shortcuts.map(({ name, url }) => `${name} ${url}`)).toEqual([
    "Declare incident /?declare",
    "Open incident /?open",
  ]);
});
