import { securityHeaders } from '@/serving/headers';
import type { Proof } from '@/site/proof';

const protective = Object.keys(securityHeaders([])).map((name) => name.toLowerCase());

/** The headers that protect a visitor, on a page, on one that the browser has already, and on one that is not there. */
export async function headersOf(page: string): Promise<NonNullable<Proof['headers']>> {
  const whole = await fetch(page);
  const again = await fetch(page, { headers: { 'If-None-Match': whole.headers.get('etag') ?? '' } });
  const answers = [whole, again, await fetch(`${page}not-there/`)];
  return Object.fromEntries(
    answers.map(({ status, headers }) => [
      status,
      Object.fromEntries([...headers].filter(([name]) => protective.includes(name))),
    ]),
  ) as NonNullable<Proof['headers']>;
}
