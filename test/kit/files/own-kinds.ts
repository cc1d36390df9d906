// What First90 itself writes besides logs as JSON, as it is written today.

import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { toCsv } from "../../../src/formats/export/to-csv.ts";
import { toHtml } from "../../../src/formats/export/to-html.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { toSvg } from "../../../src/formats/export/to-svg.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { smallScenario } from "../drill/drills.ts";
import { firstNinetySeconds, INCIDENT } from "../log/log.ts";
import { base64, inLines, mail, printable } from "./written-as.ts";

const facts = firstNinetySeconds();
const incident = foldIncident(INCIDENT, facts);
const text = toText(incident, facts, builtInPack, "utc");
const html = toHtml(incident, facts, builtInPack, "utc");
const csv = toCsv(facts, builtInPack, "utc");
const inBase64 = (file: string): string => inLines(base64(Buffer.from(file)));

export const ownKinds: readonly { readonly name: string; readonly text: string; readonly says: RegExp }[] = [
  { name: "log.csv", text: csv, says: /^This is the CSV export\. Choose the JSON one\.$/ },
  { name: "log.txt", text, says: /^This is the text export/ },
  { name: "log.md", text: toMarkdown(incident, facts, builtInPack, "utc"), says: /^This is the Markdown export/ },
  { name: "log.svg", text: toSvg(incident, facts, builtInPack, "utc"), says: /^This is the picture export/ },
  { name: "log.html", text: html, says: /^This is the web page export\. Choose the JSON one\.$/ },
  {
    name: "log saved by a browser.html",
    text: `<!-- saved from url=(0014)about:internet -->\n${html.replace('"utf-8">', '"utf-8"><link rel="stylesheet" href="log_files/a.css">')}`,
    says: /^This is the web page export/,
  },
  {
    name: "log.mhtml",
    text: `From: <Saved by Blink>\r\nSnapshot-Content-Location: file:///log.html\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${printable(html)}\r\n--b--\r\n`,
    says: /^In the saved page: This is the web page export\. Choose the JSON one/,
  },
  { name: "csv.eml", text: mail("base64", inBase64(csv)), says: /^In the saved mail: This is the CSV export\. Choose/ },
  {
    name: "html.eml",
    text: mail("quoted-printable", printable(html)),
    says: /^In the saved mail: This is the web page/,
  },
  {
    name: "link.eml",
    text: mail("base64", inBase64("https://kit.example.org/receive#AQAABFQCC7EAvZnNDsIgDMef")),
    says: /^In the saved mail: This is a First90 link\. Copy it/,
  },
  {
    name: "chat.txt",
    text: "[21.11.26, 03:05] Zoe: https://kit.example.org/receive#AQAABFQCC7EAvZnNDsIgDMef\n[21.11.26, 03:06] Ben: thanks",
    says: /^There is a First90 link in this/,
  },
  {
    name: "log with brackets.md",
    text: toMarkdown(incident, facts, builtInPack, "utc").replaceAll(" declared ", " declared by [ic Ana] today "),
    says: /^This is the Markdown export/,
  },
  { name: "no head.txt", text: text.replace(/^#.*\n/gm, "- "), says: /^This is the text export/ },
  { name: "quoted.txt", text: text.replace(/^/gm, "> "), says: /^This is the text export/ },
  { name: "bullets.txt", text: text.replace(/^(?!#)/gm, "• "), says: /^This is the text export/ },
  { name: "numbered.txt", text: text.replaceAll(/^/gm, "1. "), says: /^This is the text export/ },
  { name: "indented.txt", text: text.replace(/^/gm, "    "), says: /^This is the text export/ },
  { name: "in a table.txt", text: text.replace(/^/gm, "| "), says: /^This is the text export/ },
  {
    name: "cards.json",
    text: JSON.stringify(builtInPack, null, 2),
    says: /This is a cards file\. Bring it in under Cards/,
  },
  {
    name: "scenario.json",
    text: JSON.stringify({ format: "first90.scenario", version: 1, scenario: smallScenario }),
    says: /This is a scenario for drills\. Bring it in under Drills/,
  },
];
