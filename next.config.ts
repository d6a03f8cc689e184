import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  // While developing, Next must not insist on the list of pages that it knew when it started: editors add pages.
  ...(process.env.NODE_ENV === 'production' && { output: 'export' }),
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // TypeScript 7 has no JavaScript API for Next to call; `npm run check` runs `tsc` instead.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    globalNotFound: true,
    // Nothing of the framework reaches visitors: no data for navigation in the browser, so no plan for it either, and
    // no maps of code that is thrown away. Saves a sixth of the CPU of an export.
    prefetchInlining: false,
    turbopackSourceMaps: false,
    serverSourceMaps: false,
  },
  enablePrerenderSourceMaps: false,
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
