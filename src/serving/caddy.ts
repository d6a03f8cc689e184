import { locales } from '@/i18n/locale';
import { contentTypes } from './headers';
import { hiddenPath, limits, methods, strangeTarget, wellKnown } from './requests';

/** What differs between machines that run Caddy; all paths are absolute. */
export type CaddyMachine = {
  /** Ports without and with TLS, and the addresses that it listens at; none means all. */
  http: string;
  https: string;
  bind: readonly string[];
  /** The folder with `current` and `releases`, see deploy/deploy.sh. */
  site: string;
  certificate: string;
  certificateKey: string;
  /** The socket through which `caddy reload` reaches it. */
  admin: string;
  accessLog: string;
};

const typeLines = () =>
  Object.entries(contentTypes)
    .map(([end, type]) => `    @${end} path *.${end}\n    header @${end} Content-Type "${type}"\n`)
    .join('');

const notFoundLines = () =>
  locales
    .map((locale) => `      @${locale} path /${locale}/*\n      rewrite @${locale} /${locale}/404/index.html\n`)
    .join('');

/** The whole configuration of Caddy 2.6 and later for one machine; what a build changes is imported from its release. */
export function caddyfile(machine: CaddyMachine): string {
  const release = `${machine.site}/current/.server`;
  const bind = machine.bind.length > 0 ? `  bind ${machine.bind.join(' ')}\n` : '';
  return `# Written by scripts/deploy-files.ts; change src/serving/caddy.ts instead. See deploy/README.md.
{
  admin unix/${machine.admin}
  auto_https off
  grace_period 30s
  # Errors about a request would name the client's address.
  log default {
    level WARN
    exclude http
  }
  servers {
    protocols h1 h2
    max_header_size ${limits.headerBytes}
    timeouts {
      read_header ${limits.secondsToAsk}s
      read_body ${limits.secondsToAsk}s
      write ${limits.secondsIdle}s
      idle ${limits.secondsIdle}s
    }
  }
}

# Caddy says this only of a file that it sends compressed.
(vary) {
  header {
    Vary Accept-Encoding
    defer
  }
}

http://:${machine.http} {
${bind}  route {
    import ${release}/headers.caddy
    redir https://{host}{path} 301
  }
}

https://:${machine.https} {
${bind}  tls ${machine.certificate} ${machine.certificateKey} {
    protocols tls1.2 tls1.3
  }

  # What somebody read, and from where, is nobody's business: no client address, no user agent, no referrer, no query,
  # and the time to the minute, so that lines of one visit cannot be tied together.
  log {
    output file ${machine.accessLog}
    format filter {
      wrap json {
        time_format "2006-01-02T15:04"
      }
      fields {
        request>remote_ip delete
        request>remote_port delete
        request>headers delete
        request>tls delete
        request>uri regexp "[?].*" ""
        resp_headers delete
        user_id delete
      }
    }
  }

  route {
    import ${release}/headers.caddy
    import ${release}/root.caddy
    # A page is small: a part of one is not worth an answer of its own.
    request_header -Range
    @method not method ${methods.join(' ')}
    error @method 405
    @long expression \`size({http.request.uri}) > ${limits.addressBytes}\`
    error @long 414
    @strange vars_regexp {http.request.uri} "(?i)${strangeTarget}"
    error @strange 400
    @index path_regexp index ^(.*/)index\\.html$
    redir @index {re.index.1} 301
    @hidden {
      path_regexp ${hiddenPath}
      not path ${wellKnown}*
    }
    error @hidden 404
    @hiddenWellKnown path_regexp ^${wellKnown.slice(0, -1).replace('.', '\\.')}.*(?:${hiddenPath})
    error @hiddenWellKnown 404
    # One address per page: without the slash at its end it moves.
    @folder {
      not path */
      file {path}/index.html
    }
    redir @folder {path}/ 301
    @nothing {
      path */
      not file {path}index.html
    }
    error @nothing 404
${typeLines()}    import vary
    file_server {
      precompressed br gzip
      disable_canonical_uris
    }
  }

  handle_errors {
    route {
      vars answer error
      import ${release}/headers.caddy
      import ${release}/root.caddy
      @notFound expression {http.error.status_code} == 404
      route @notFound {
        request_header -If-None-Match
        request_header -If-Modified-Since
        @none not path ${locales.map((locale) => `/${locale}/*`).join(' ')}
        rewrite @none /404.html
${notFoundLines()}        header Content-Type "${contentTypes.html}"
        import vary
        file_server {
          precompressed br gzip
          disable_canonical_uris
          status 404
        }
      }
      @notAllowed expression {http.error.status_code} == 405
      header @notAllowed Allow "${methods.join(', ')}"
      header Content-Type "${contentTypes.txt}"
      respond "{http.error.status_code} {http.error.status_text}" {http.error.status_code}
    }
  }
}
`;
}
