// What every answer forbids the page that receives it, whoever answers: the app's files, the relay, or nobody.

import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** Returns the middleware that adds the headers. A policy of the content is the business of each page. */
export const protectiveHeaders = (): MiddlewareHandler =>
  secureHeaders({
    // Sent over HTTPS it would close plain HTTP for the whole host, every port of a developer's localhost included.
    strictTransportSecurity: false,
    // Browsers that know the policy of the content need none of these.
    crossOriginResourcePolicy: false,
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
