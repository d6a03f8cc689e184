import type { MetadataRoute } from 'next';
import { origin } from '@/lib/origin';

export const dynamic = 'force-static';

/** Everybody may read everything. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${origin}/sitemap.xml` };
}
