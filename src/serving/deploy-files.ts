import { caddyfile } from './caddy';
import { nginxConfiguration } from './nginx';

/** Where releases and the certificate are on a machine that follows deploy/README.md. */
const place = {
  site: '/srv/safer-internet-centre',
  certificate: '/etc/safer-internet-centre/site.pem',
  certificateKey: '/etc/safer-internet-centre/site.key',
};

const debianModules = '/usr/lib/nginx/modules';

/** The files in deploy/ that follow from the one source of headers and rules: path to text. */
export function deployFiles(): Record<string, string> {
  return {
    'deploy/nginx/nginx.conf': nginxConfiguration({
      ...place,
      http: ['80', '[::]:80'],
      https: ['443', '[::]:443'],
      modules: debianModules,
      pid: '/run/nginx.pid',
      temporary: '/var/lib/nginx',
      accessLog: '/var/log/nginx/access.log',
      user: 'www-data',
    }),
    'deploy/nginx/container.conf': nginxConfiguration({
      ...place,
      http: ['8080', '[::]:8080'],
      https: ['8443', '[::]:8443'],
      modules: debianModules,
      pid: '/run/nginx/nginx.pid',
      temporary: '/run/nginx',
      accessLog: '/dev/stdout',
      user: 'www-data',
    }),
    'deploy/Caddyfile': caddyfile({
      ...place,
      http: '80',
      https: '443',
      bind: [],
      admin: '/run/caddy/admin.sock',
      accessLog: '/var/log/caddy/access.log',
    }),
  };
}
