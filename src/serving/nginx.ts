import { locales } from '@/i18n/locale';
import { contentTypes } from './headers';
import { hiddenPath, limits, methods, strangeTarget, wellKnown } from './requests';

/** What differs between machines that run nginx; all paths are absolute. */
export type NginxMachine = {
  /** Where it listens without and with TLS: ports, or addresses with a port. */
  http: readonly string[];
  https: readonly string[];
  /** The folder with `current` and `releases`, see deploy/deploy.sh. */
  site: string;
  certificate: string;
  certificateKey: string;
  /** The folder with the loadable modules. */
  modules: string;
  /** The file for its process id, and a folder for what it puts aside. */
  pid: string;
  temporary: string;
  accessLog: string;
  /** Who the workers run as, when the first process is root. */
  user: string;
};

/** A regular expression as nginx reads it back between quotes: it halves double backslashes. */
const pattern = (source: string) => source.replaceAll('\\\\', '\\\\\\\\');

const listens = (addresses: readonly string[], options: string) =>
  addresses.map((address) => `    listen ${address}${options};\n`).join('');

/** The types that nginx names the character set of; it does so for HTML by itself. */
const charsetTypes = () =>
  Object.values(contentTypes)
    .map((type) => type.split(';', 1)[0])
    .filter((type) => type !== 'text/html')
    .join(' ');

const types = () =>
  Object.entries(contentTypes)
    .map(([end, type]) => `    ${type.split(';', 1)[0]} ${end};\n`)
    .join('');

const notFoundEntries = () => locales.map((locale) => `    ~^/${locale}/ /${locale}/404/index.html;\n`).join('');

/** The whole configuration of nginx 1.22 and later for one machine; what a build changes is included from its release. */
export function nginxConfiguration(machine: NginxMachine): string {
  const release = `${machine.site}/current/.server`;
  return `# Written by scripts/deploy-files.ts; change src/serving/nginx.ts instead. See deploy/README.md.

load_module ${machine.modules}/ngx_http_brotli_static_module.so;

# Nothing that reads a request runs as root.
user ${machine.user};
worker_processes auto;
worker_rlimit_nofile 16384;
worker_shutdown_timeout 30s;
pid ${machine.pid};
error_log stderr warn;

events {
  worker_connections 8192;
}

http {
  # Headers, and the folder of the release: read together, so that a reload changes both at once. They stand here and
  # nowhere deeper: a block with an add_header of its own would lose these.
  include ${release}/headers.nginx.conf;
  include ${release}/root.nginx.conf;

  types {
${types()}  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${charsetTypes()};

  server_tokens off;
  absolute_redirect off;
  sendfile on;
  tcp_nopush on;
  etag on;
  # A page is small: a part of one is not worth an answer of its own.
  max_ranges 0;
  brotli_static on;
  gzip_static on;
  gzip_vary on;

  # What somebody read, and from where, is nobody's business: no client address, no user agent, no referrer, no query,
  # and the time to the minute, so that lines of one visit cannot be tied together. What is left is enough to see load
  # and faults.
  map $time_iso8601 $minute {
    "~^(?<to_the_minute>.{16})" $to_the_minute;
  }
  log_format site '$minute $status $request_method $uri $body_bytes_sent $request_time';
  access_log ${machine.accessLog} site;
  # nginx writes the client's address with each of its errors about a request.
  error_log stderr emerg;

  client_header_timeout ${limits.secondsToAsk}s;
  client_body_timeout ${limits.secondsToAsk}s;
  send_timeout ${limits.secondsToAsk}s;
  keepalive_timeout ${limits.secondsIdle}s;
  reset_timedout_connection on;
  client_header_buffer_size 1k;
  large_client_header_buffers ${limits.headerBytes / limits.addressBytes} ${limits.addressBytes / 1024}k;
  client_max_body_size 1k;
  client_body_temp_path ${machine.temporary}/body;
  proxy_temp_path ${machine.temporary}/proxy;
  fastcgi_temp_path ${machine.temporary}/fastcgi;
  uwsgi_temp_path ${machine.temporary}/uwsgi;
  scgi_temp_path ${machine.temporary}/scgi;

  ssl_certificate ${machine.certificate};
  ssl_certificate_key ${machine.certificateKey};
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;
  ssl_session_cache shared:site:5m;
  ssl_session_tickets off;

  map $status $allowed_methods {
    405 "${methods.join(', ')}";
  }
  add_header Allow $allowed_methods always;

  map $request_uri $request_path {
    "~^(?<path_as_asked>[^?]*)" $path_as_asked;
  }
  map $request_uri $is_strange {
    "~*${pattern(strangeTarget)}" 1;
  }
  # Asked again after the words of a 404 have taken the place of the file.
  map $uri $is_hidden {
    volatile;
    "~^(?:${wellKnown.slice(0, -1).replace('.', '\\.')}(?=/))?+.*(?:${hiddenPath})" 1;
  }
  map $request_path $folder_of_index {
    "~^(?<folder>.*/)index\\.html$" $folder;
  }
  map $request_path $not_found {
    default /404.html;
${notFoundEntries()}  }

  # Another name, or none: closed without an answer.
  server {
${listens(machine.http, ' default_server')}${listens(machine.https, ' ssl http2 default_server')}    ssl_reject_handshake on;
    access_log off;
    return 444;
  }

  server {
${listens(machine.http, '')}    include ${release}/name.nginx.conf;
    return 301 https://$server_name$request_path;
  }

  server {
${listens(machine.https, ' ssl http2')}    include ${release}/name.nginx.conf;

    # HTTP/0.9 has no place for headers.
    if ($server_protocol = "") {
      return 444;
    }
    if ($request_method !~ ^(?:${methods.join('|')})$) {
      return 405;
    }
    if ($is_strange) {
      return 400;
    }
    if ($folder_of_index) {
      return 301 $folder_of_index;
    }
    error_page 404 $not_found;
    if ($is_hidden) {
      return 404;
    }

    # One address per page: without the slash at its end it moves.
    location ~ [^/]$ {
      if (-f $document_root$uri/index.html) {
        return 301 $request_path/;
      }
      try_files $uri =404;
    }
    location / {
      try_files \${uri}index.html =404;
    }
  }
}
`;
}
