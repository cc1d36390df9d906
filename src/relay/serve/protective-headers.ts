// What every answer forbids the page that receives it, whether it comes from the app's files, the relay, or neither.

import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** Returns the middleware that adds the headers. The content security policy is up to each page. */
export const protectiveHeaders = (): MiddlewareHandler =>
  secureHeaders({
    strictTransportSecurity: false,
    crossOriginResourcePolicy: "same-origin",
    // Browsers that support the content security policy need none of these.
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    permissionsPolicy: {
      camera: ["self"],
      screenWakeLock: ["self"],
      geolocation: [],
      microphone: [],
      payment: [],
      usb: [],
      midi: [],
      displayCapture: [],
      accelerometer: [],
      gyroscope: [],
      magnetometer: [],
    },
  });

const YEAR_S = 31_536_000;

/**
 * Returns the middleware that tells browsers to come over HTTPS only, where an answer goes over HTTPS. Not for localhost and
 * addresses of numbers: it would turn off plain HTTP on every port of a developer's machine.
 */
export const httpsOnly = (): MiddlewareHandler => async (context, next) => {
  await next();
  const { protocol, hostname } = new URL(context.req.url);
  const isName = !/(^|\.)localhost$|^[\d.]+$|^\[/.test(hostname);
  if (protocol === "https:" && isName) context.header("Strict-Transport-Security", `max-age=${YEAR_S}`);
};
