// What every answer forbids the page that receives it, whether it comes from the app's files, the relay, or neither.

import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** Returns the middleware that adds the headers. The content security policy is up to each page. */
export const protectiveHeaders = (): MiddlewareHandler =>
  secureHeaders({
    // Over HTTPS, it would turn off plain HTTP for the whole host, including every port of a developer's localhost.
    strictTransportSecurity: false,
    // Browsers that support the content security policy need none of these.
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
