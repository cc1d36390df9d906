// Words that explain, and can be skipped.

import { Text, type TextProps } from "./Text.tsx";

export const Hint = (props: Omit<TextProps, "tone">) => <Text {...props} tone="muted" />;
