import net from 'node:net';

/**
 * Sends every connection of this process to two ports of this machine instead: 443 to one, anything else to the other.
 * A judge that only takes the name of a host then meets the site on loopback under that name, and can ask nobody else.
 */
export function sendToLoopback(ports: { http: number; https: number }): void {
  const connect = net.Socket.prototype.connect as (this: net.Socket, ...given: unknown[]) => net.Socket;
  net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]) {
    // Node's own callers hand over a list of options and listener.
    const [options, listener] = Array.isArray(given[0]) ? given[0] : given;
    const port = Number(options.port) === 443 ? ports.https : ports.http;
    return connect.call(this, { ...options, path: undefined, host: '127.0.0.1', port }, listener);
  } as typeof net.Socket.prototype.connect;
}
