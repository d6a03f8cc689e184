import type { AddressInfo } from 'node:net';
import { createSiteServer } from './server';

/** The port to serve on: `PORT`, or 3000 when that is empty or not set. Throws on a value that is no port. */
export function portFrom(value: string | undefined): number {
  const port = Number(value || 3000);
  if ((value && !/^\d{1,5}$/.test(value)) || port > 65535) {
    throw new Error(`PORT is "${value}"; it must be a number from 0 to 65535.`);
  }
  return port;
}

/**
 * Serves the built site until SIGINT or SIGTERM, then stops cleanly. Listens on every interface of the machine only
 * when `HOST` says so.
 *
 * @throws Error when the port is in use, or `out/` holds no site
 */
export async function serve(): Promise<void> {
  const port = portFrom(process.env.PORT);
  const host = process.env.HOST || '127.0.0.1';
  const server = createSiteServer('out');
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use. Choose another: PORT=3001 npm start`) : error,
      ),
    );
    server.listen(port, host, resolve);
  });
  console.log(
    `The site is at http://${host === '127.0.0.1' ? 'localhost' : host}:${(server.address() as AddressInfo).port}/`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}
