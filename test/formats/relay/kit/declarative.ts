// The parser of declarative push messages, as the Push API describes it: what a browser does with a payload when no
// worker answers. Written from the specification, so that it shares nothing with our own schema.

interface Shown {
  readonly title: string;
  readonly navigate: string;
  readonly body: string | null;
  readonly tag: string | null;
  readonly lang: string | null;
  readonly data: unknown;
  readonly actions: readonly { readonly action: string; readonly title: string; readonly navigate: string }[];
  readonly mutable: boolean;
}

/** Returns what would be shown, or null if the message isn't a declarative one. */
export const parseDeclarative = (text: string): Shown | null => {
  const message = asMap(JSON.parse(text));
  if (message?.web_push !== 8030) return null;
  const input = asMap(message.notification);
  if (!input) return null;
  const { title } = input;
  const navigate = asAddress(input.navigate);
  if (typeof title !== "string" || title === "" || !navigate) return null;
  return {
    title,
    navigate,
    body: asText(input.body),
    tag: asText(input.tag),
    lang: asText(input.lang),
    data: input.data,
    actions: Array.isArray(input.actions) ? input.actions.flatMap(toAction) : [],
    mutable: message.mutable === true,
  };
};

const toAction = (value: unknown): Shown["actions"] => {
  const input = asMap(value);
  const [action, title] = [asText(input?.action), asText(input?.title)];
  const navigate = asAddress(input?.navigate);
  return action !== null && title !== null && navigate ? [{ action, title, navigate }] : [];
};

const asMap = (value: unknown): Record<string, unknown> | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;

const asText = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Parsed with no base: a phone that woke up for a push has no page to be relative to. */
const asAddress = (value: unknown): string | null =>
  typeof value === "string" && URL.canParse(value) ? new URL(value).href : null;
