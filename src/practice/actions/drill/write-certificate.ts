// A certificate as a file to hand on.

import type { TextFile } from "../../../actions/ports/ports.ts";
import type { Instant } from "../../../domain/fact/ids.ts";
import { calendarDay } from "../../../domain/text/calendar.ts";
import type { Zone } from "../../../domain/text/zone.ts";
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
  text: certificateToMarkdown(certificate, words, zone),
});
