// Makes index.html the first screen: renders the home screen ahead, inlines its CSS and the early script, and names
// them by hash in the content security policy.

import preact from "@preact/preset-vite";
import { build, createServer, type IndexHtmlTransformContext, type Plugin } from "vite";
import { cssModules } from "./css-modules.ts";
import { language } from "./language.ts";
import { pagePolicy } from "./page-policy.ts";

type Bundle = NonNullable<IndexHtmlTransformContext["bundle"]>;

/** Returns the plugin; it works only on the built page; the development server serves the plain one. */
export const firstScreen = (): Plugin => ({
  name: "first90:first-screen",
  apply: "build",
  // Lazy parts list the first screen's stylesheet among their dependencies. It is in the page, so this points them to
  // the script that is already running; an entry can't be left out, because the others are found by their position.
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
      const entry = chunks.find(({ isEntry }) => isEntry);
      if (!entry) return;
      for (const chunk of chunks) {
        for (const style of entry.viteMetadata?.importedCss ?? []) {
          chunk.code = chunk.code.replaceAll(`"${style}"`, `"${entry.fileName}"`);
        }
      }
    },
  },
  transformIndexHtml: {
    order: "post",
    async handler(html, { bundle, filename }) {
      if (!bundle || !filename.endsWith("index.html")) return html;
      const early = await inlineScript(
        "src/boot/early-tap.ts",
        partsOf(bundle, ["screens/incident/IncidentRoute.tsx", "boot/compose-app.ts"]),
      );
      const home = await renderHome();
      let styles = "";
      const page = html
        .replace(/\s*<link rel="stylesheet"[^>]*href="\/([^"]+\.css)"[^>]*>/g, (_tag, file: string) => {
          const asset = bundle[file];
          if (asset?.type === "asset") styles += String(asset.source);
          delete bundle[file];
          return "";
        })
        .replace("<!--home-->", () => home)
        .replace("<!--early-->", () => `<style>${styles.trim()}</style>\n    <script>${early}</script>`);
      return page.replace(
        '<meta charset="utf-8" />',
        (tag) =>
          `${tag}\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicy([styles.trim()], [early])}" />`,
      );
    },
  },
});

/** Returns the addresses of the chunks that contain these sources, with their styles. */
const partsOf = (bundle: Bundle, sources: readonly string[]): readonly string[] => {
  const files = sources.flatMap((source) => {
    const chunk = Object.values(bundle).find(
      (one) => one.type === "chunk" && one.moduleIds.some((id) => id.endsWith(`/${source}`)),
    );
    if (chunk?.type !== "chunk") throw new Error(`The build has no chunk for ${source}`);
    return [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])];
  });
  return [...new Set(files)].map((file) => `/${file}`);
};

const inlineScript = async (entry: string, incidentParts: readonly string[]): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [language()],
    define: { INCIDENT_PARTS: JSON.stringify(incidentParts) },
    build: { write: false, minify: true, lib: { entry, formats: ["iife"], name: "early" } },
  });
  const output = (Array.isArray(result) ? result : [result]).flatMap((one) => ("output" in one ? one.output : []));
  const chunk = output.find((one) => one.type === "chunk");
  if (!chunk) throw new Error(`${entry} built to nothing`);
  return chunk.code.trim();
};

const renderHome = async (): Promise<string> => {
  const server = await createServer({
    configFile: false,
    logLevel: "silent",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    css: { modules: cssModules },
    plugins: [preact({ prefreshEnabled: false }), language()],
  });
  try {
    const page = await server.ssrLoadModule("/build/home-page.tsx");
    return (page as typeof import("./home-page.tsx")).renderHomePage();
  } finally {
    await server.close();
  }
};
