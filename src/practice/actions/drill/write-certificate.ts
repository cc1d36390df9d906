// A certificate as a file to hand on.

import type { TextFile } from "../../../actions/ports/ports.ts";
import type { Instant } from "../../../domain/fact/ids.ts";
import { calendarDay } from "../../../domain/text/calendar.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import { richDocument } from "../../../formats/landing/rich-document.ts";
import type { Certification } from "../../domain/history/certification.ts";
import { type CertificateWords, certificateToMarkdown } from "../../formats/certificate-to-markdown.ts";

/** Returns the certificate in Markdown, as it stands at `now`; `zone` is for its times. */
export const writeCertificate = (
  certificate: Certification,
  words: CertificateWords,
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
): TextFile => ({
  name: `first90-certificate-${calendarDay(now, zone)}.md`,
  type: "text/markdown",
  ...bothFlavours(certificateToMarkdown(certificate, words, zone)),
});

const bothFlavours = (text: string): Pick<TextFile, "text" | "html"> => ({ text, html: richDocument(text) });
