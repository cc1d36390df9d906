// What explains, and can be passed over.

import { Text, type TextProps } from "./Text.tsx";

/** Returns the words in the quiet colour. */
export const Hint = (props: Omit<TextProps, "tone">) => <Text {...props} tone="muted" />;
