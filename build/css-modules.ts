// Class names come from file and class alone, so that the page rendered ahead and the app agree, and a reader of the
// page can find the rule.

/** Options for CSS modules: `NowScreen-hint` for `.hint` in NowScreen.module.css. */
export const cssModules = {
  generateScopedName: (name: string, file: string): string => {
    const base = file.split(/[\\/?]/).find((part) => part.endsWith(".module.css")) ?? "unnamed.module.css";
    return `${base.replace(".module.css", "")}-${name}`;
  },
};
