import type { Allowed } from "./lock.ts";

/** What this project lets in; a further one is a decision, and its reason belongs beside it. */
export const allowed: Allowed = {
  // Checks that its own program runs; tsx and vite bring it.
  installScripts: new Set(["esbuild"]),
  licences: new Set([
    "MIT",
    "MIT-0",
    "ISC",
    "0BSD",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Apache-2.0",
    "Zlib",
    "CC0-1.0",
    "Unlicense",
  ]),
  // Tools and readers of tests, given to nobody: MPL asks for the files that were changed, and none is.
  developmentLicences: new Set(["MPL-2.0", "PSF-2.0", "BSD"]),
  reporting: [
    "@amplitude/",
    "@bugsnag/",
    "@datadog/",
    "@rudderstack/",
    "@scarf/",
    "@segment/",
    "@sentry/",
    "@vercel/analytics",
    "applicationinsights",
    "dd-trace",
    "insight",
    "mixpanel",
    "newrelic",
    "posthog-node",
    "universal-analytics",
    "update-notifier",
  ],
};
