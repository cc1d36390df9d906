// Which origins are an app's: a tapped push opens it, so only what a browser sends as an origin may pass.

import { expect, test } from "vitest";
import { appOriginOf } from "../../../src/relay/api/app-origin.ts";

const origin = (value: string | null): string | null =>
  appOriginOf(new Headers(value === null ? {} : { origin: value }));

test.each([
  "https://app.example",
  "https://app.example:8443",
  "http://localhost:5173",
  "http://127.0.0.1",
  "http://[::1]:4180",
])("an app lives at %s", (one) => expect(origin(one)).toBe(one));

test.each([
  null,
  "null",
  "",
  "app.example",
  "http://app.example",
  "http://localhost.app.example",
  "https://app.example/",
  "https://app.example/path",
  "https://user@app.example",
  "https://APP.example",
  "https://app.example:443",
  "ftp://localhost",
  `https://${"a".repeat(300)}.example`,
])("no app lives at %s", (one) => expect(origin(one)).toBeNull());
