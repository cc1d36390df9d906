// What mail, chats, terminals, rewriters and people do to a link on its way. Each is undone by whoever looks for a link.

export type Disguise = readonly [name: string, dress: (link: string) => string];

const encoded = encodeURIComponent;
const wrapped = (link: string, width: number, between: string): string =>
  link.match(new RegExp(`.{1,${width}}`, "g"))?.join(between) ?? "";
const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
/** As mail programs write a text in quoted-printable: `=` is escaped and long lines are broken. */
const quotedPrintable = (text: string, newline = "\r\n"): string =>
  wrapped(text.replaceAll("=", "=3D"), 75, `=${newline}`);
/** As Proofpoint wrote the address of a link: percent-encoded, then % as - and / as _. */
const proofpoint2 = (link: string): string =>
  link.replace(/[^A-Za-z0-9./]/g, (one) => `-${hex(one)}`).replaceAll("/", "_");
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const between = (link: string, mark: string, every: number): string => wrapped(link, every, mark);

/** Around a link: people's own words and signs. */
const around: readonly Disguise[] = [
  ["nothing", (link) => link],
  ["a full stop", (link) => `${link}.`],
  ["a comma", (link) => `${link}, then call me`],
  ["an exclamation mark", (link) => `${link}!`],
  ["a question mark", (link) => `Did you get ${link}?`],
  ["a semicolon", (link) => `${link}; `],
  ["a colon before", (link) => `The log:${link}`],
  ["an ellipsis", (link) => `${link}…`],
  ["three dots", (link) => `See ${link}...`],
  ["round brackets", (link) => `(${link})`],
  ["square brackets", (link) => `[${link}]`],
  ["curly brackets", (link) => `{${link}}`],
  ["angle brackets", (link) => `<${link}>`],
  ["a labelled angle", (link) => `<URL:${link}>`],
  ["straight quotes", (link) => `"${link}"`],
  ["single quotes", (link) => `'${link}'`],
  ["backticks", (link) => `\`${link}\``],
  ["a code fence", (link) => `\`\`\`\n${link}\n\`\`\``],
  ["curly quotes", (link) => `“${link}”`],
  ["low quotes", (link) => `„${link}“`],
  ["guillemets", (link) => `«${link}»`],
  ["spaced guillemets", (link) => `«\u00a0${link}\u00a0»`],
  ["corner brackets", (link) => `「${link}」`],
  ["asterisks", (link) => `**${link}**`],
  ["words behind", (link) => `${link} from Ana`],
  ["words before", (link) => `Here is the log of last night: ${link}`],
  ["words around", (link) => `Ana: please take ${link} and call me back, ok?`],
  ["words on other lines", (link) => `Hi Ben\n\n${link}\n\nCheers\nAna`],
  ["a signature that could be part of it", (link) => `${link}\nAnaPetrovaOperationsLead`],
  ["a dash behind", (link) => `${link} — from Ana`],
  ["an emoji", (link) => `🚨${link}🚨`],
  ["spaces and line breaks", (link) => ` \n\t ${link} \r\n\r\n`],
  ["a byte-order mark", (link) => `\ufeff${link}`],
  ["right-to-left marks", (link) => `\u202b${link}\u202c`],
  ["the same twice", (link) => `${link}\n${link}`],
  ["the same twice in one line", (link) => `${link} ${link}`],
  ["a foreign link before", (link) => `https://example.com/receive?x=1 and ${link}`],
  ["a foreign link behind", (link) => `${link} https://example.com/a#b`],
  ["a foreign link with our path", (link) => `https://docs.example.com/receive#overview ${link}`],
];

/** By a format that puts links into something. */
const formats: readonly Disguise[] = [
  ["Markdown", (link) => `[the log](${link})`],
  ["Markdown with a title", (link) => `[the log](<${link}> "Log of 03:02")`],
  ["Markdown, escaped", (link) => link.replace(/[_#-]/g, "\\$&")],
  ["a Markdown reference", (link) => `[1]: ${link} "log"`],
  ["Slack", (link) => `<${link}|the log>`],
  ["Slack with itself", (link) => `<${link}|${link}>`],
  ["Slack shortened", (link) => `<${link}|${link.slice(0, 60)}…>`],
  ["Jira", (link) => `[the log|${link}]`],
  ["MediaWiki", (link) => `[${link} the log]`],
  ["AsciiDoc", (link) => `link:${link}[the log]`],
  ["HTML", (link) => `<p>See <a href="${link}">the log</a>.</p>`],
  ["HTML without quotes", (link) => `<a href=${link}>the log</a>`],
  ["HTML with itself", (link) => `<a href='${link}' target="_blank">${link}</a>`],
  ["HTML entities", (link) => `<a href="${link.replaceAll("&", "&amp;").replaceAll("#", "&#35;")}">log</a>`],
  ["HTML entities in hex", (link) => link.replace(/[&/#]/g, (one) => `&#x${hex(one)};`)],
  ["HTML entities by name", (link) => link.replaceAll("&", "&amp;").replaceAll("#", "&num;")],
  ["HTML with places to break", (link) => between(link, "<wbr>", 30)],
  ["HTML with line breaks", (link) => between(link, "<br />\n", 64)],
  ["soft hyphens by name", (link) => between(link, "&shy;", 17)],
  ["JSON", (link) => JSON.stringify({ text: `the log\n${link}\nfrom Ana` })],
  ["JSON with escaped slashes", (link) => `{"url":"${link.replaceAll("/", "\\/").replaceAll("#", "\\u0023")}"}`],
  ["CSV", (link) => `"Ana","${link}","03:02"`],
  ["a shell", (link) => `open '${link}'`],
  ["plain text made of HTML", (link) => `the log <${link}> [1]`],
];

/** Through what breaks lines. */
const wraps: readonly Disguise[] = [
  ["lines of 76", (link) => wrapped(link, 76, "\n")],
  ["lines of 72", (link) => wrapped(link, 72, "\r\n")],
  ["lines of 64", (link) => wrapped(link, 64, "\n")],
  ["lines of 40", (link) => wrapped(link, 40, "\n")],
  ["lines of 23", (link) => wrapped(link, 23, "\n")],
  ["lines of 7", (link) => wrapped(link, 7, "\n")],
  ["lines of 1", (link) => wrapped(link, 1, "\n")],
  ["lines of 76 with words behind", (link) => `${wrapped(link, 76, "\n")}\n\nCheers, Ana`],
  ["lines of 76 in brackets", (link) => `<${wrapped(link, 76, "\n")}>`],
  ["indented lines", (link) => wrapped(link, 60, "\n    ")],
  ["lines with spaces at their ends", (link) => wrapped(link, 60, "  \n")],
  ["lines broken by one space", (link) => wrapped(link, 76, " ")],
  ["quoted mail", (link) => `> ${wrapped(link, 70, "\n> ")}`],
  ["quoted mail of quoted mail", (link) => `On Saturday Ana wrote:\n>> ${wrapped(link, 68, "\n>> ")}\n> Ben`],
  ["spaced quotes", (link) => `> > ${wrapped(link, 68, "\n> > ")}`],
  ["quoted mail pasted into one line", (link) => `> ${wrapped(link, 70, "> ")}`],
  ["a table of a terminal", (link) => `| ${wrapped(link, 50, " |\n| ")} |`],
  ["quoted-printable", (link) => quotedPrintable(link)],
  [
    "quoted-printable, escaped more than needed",
    (link) =>
      wrapped(
        link.replace(/[=#_]/g, (one) => `=${hex(one)}`),
        72,
        "=\n",
      ),
  ],
  ["quoted-printable in HTML", (link) => quotedPrintable(`<a href="${link}">the log</a>`, "\n")],
  ["quoted-printable pasted into one line", (link) => quotedPrintable(link).replaceAll("\r\n", "")],
];

/** By what encodes. */
const encodings: readonly Disguise[] = [
  ["percent-encoding", encoded],
  ["percent-encoding twice", (link) => encoded(encoded(link))],
  ["percent-encoding three times", (link) => encoded(encoded(encoded(link)))],
  ["percent-encoding of the hash", (link) => link.replace("#", "%23")],
  ["percent-encoding in small letters", (link) => encoded(link).replace(/%../g, (one) => one.toLowerCase())],
  ["percent-encoding of everything odd", (link) => encoded(link).replace(/[^A-Za-z0-9%]/g, (one) => `%${hex(one)}`)],
  ["percent-encoding in lines of 76", (link) => wrapped(encoded(link), 76, "\n")],
  ["full width", fullWidth],
  ["a hash of full width", (link) => link.replace("#", "＃")],
  ["zero-width spaces", (link) => between(link, "\u200b", 11)],
  ["zero-width joiners", (link) => between(link, "\u200d", 5)],
  ["word joiners", (link) => between(link, "\u2060", 9)],
  ["soft hyphens", (link) => between(link, "\u00ad", 13)],
  ["marks of direction", (link) => between(link, "\u200e", 21)],
  ["dashes of a typesetter", (link) => link.replaceAll("--", "—").replaceAll("-", "\u2010")],
  ["dashes of a phone", (link) => link.replaceAll("--", "–").replaceAll("-", "\u2011")],
];

/** Through rewriters of links. */
const rewriters: readonly Disguise[] = [
  [
    "Outlook",
    (link) =>
      `https://nam02.safelinks.protection.outlook.com/?url=${encoded(link)}&data=05%7C02%7Cben%40example.org%7Cd41d8&sdata=Zm9v%3D&reserved=0`,
  ],
  [
    "Outlook in HTML",
    (link) =>
      `<a href="https://eur01.safelinks.protection.outlook.com/?url=${encoded(link)}&amp;data=05%7C01&amp;reserved=0" originalsrc="x">log</a>`,
  ],
  ["Google", (link) => `https://www.google.com/url?q=${encoded(link)}&sa=D&source=calendar&usg=AOvVaw0`],
  ["Gmail", (link) => `https://www.google.com/url?hl=en&q=${encoded(link)}&source=gmail&ust=1795230131000`],
  [
    "Proofpoint 2",
    (link) =>
      `https://urldefense.proofpoint.com/v2/url?u=${proofpoint2(link)}&d=DwMFaQ&c=euGZstcaTDllvimEN8b7jXrwqOf-v5A&e=`,
  ],
  [
    "Proofpoint 2, wrapped",
    (link) => wrapped(`https://urldefense.proofpoint.com/v2/url?u=${proofpoint2(link)}&d=Dw`, 76, "\n"),
  ],
  ["Proofpoint 3", (link) => `https://urldefense.com/v3/__${link.replace(/[#%]/g, "*")}__;IyUlJQ!!Nknhp-8!bTbFQ5Y$`],
  ["Slack’s redirector", (link) => `https://slack-redir.net/link?url=${encoded(link)}&v=3`],
  ["LinkedIn", (link) => `https://www.linkedin.com/safety/go?url=${encoded(link)}&trk=x`],
  ["Facebook", (link) => `https://l.facebook.com/l.php?u=${encoded(link)}&h=AT0x&s=1`],
  ["Cisco", (link) => `https://secure-web.cisco.com/1x-AbC/${encoded(link)}`],
  ["Barracuda", (link) => `https://linkprotect.cudasvc.com/url?a=${encoded(link)}&c=E,1,x&typo=1`],
  [
    "a redirector in a redirector",
    (link) =>
      `https://nam02.safelinks.protection.outlook.com/?url=${encoded(`https://www.google.com/url?q=${encoded(link)}&sa=D`)}&data=05`,
  ],
];

/** In the address itself. */
const addresses: readonly Disguise[] = [
  ["a slash before the hash", (link) => link.replace("#", "/#")],
  ["a query before the hash", (link) => link.replace("#", "?x#")],
  ["tracking before the hash", (link) => link.replace("#", "?utm_source=mail&utm_medium=email#")],
  ["a slash and a query", (link) => link.replace("#", "/?fbclid=IwAR0#")],
  ["tracking behind the fragment", (link) => `${link}?utm_source=mail`],
  ["more tracking behind the fragment", (link) => `${link}&utm_source=mail`],
  ["a path before ours", (link) => link.replace(/(https:\/\/[^/]+)/, "$1/tools/kit")],
  ["a host in capitals", (link) => link.replace(/https:\/\/[^/]+/, (host) => host.toUpperCase())],
  ["a path in capitals", (link) => link.replace(/\/(?:receive|join)(?=#)/, (path) => path.toUpperCase())],
  ["no scheme", (link) => link.replace("https://", "")],
  ["another scheme", (link) => link.replace("https", "http")],
  ["a port", (link) => link.replace(/(https:\/\/[^/]+)/, "$1:8443")],
  ["no host", (link) => link.replace(/https:\/\/[^/]+/, "")],
];

/** What happens to any link of ours; a log’s fragment also travels without the address. */
export const disguises: readonly Disguise[] = [
  ...around,
  ...formats,
  ...wraps,
  ...encodings,
  ...rewriters,
  ...addresses,
];

export const bareDisguises: readonly Disguise[] = [
  ["the fragment alone", (link) => link.split("#")[1] ?? ""],
  ["the hash and the fragment", (link) => link.slice(link.indexOf("#"))],
  ["the fragment in a sentence", (link) => `Paste this: ${link.split("#")[1]}, then call me.`],
  ["the fragment in lines of 76", (link) => wrapped(link.split("#")[1] ?? "", 76, "\n")],
  [
    "the fragment behind a rewritten address",
    (link) =>
      `https://x.safelinks.example/?url=https%3A%2F%2Fkit.example%2Freceive&data=05${link.slice(link.indexOf("#"))}`,
  ],
];
