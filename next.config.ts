import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // TypeScript 7 has no JavaScript API for Next to call; `npm run types` checks instead.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
