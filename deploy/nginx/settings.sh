#!/bin/sh
# Prints the settings of nginx for a machine: nginx.conf.template with the values of a file.
#
#   settings.sh debian.env >/etc/nginx/nginx.conf
set -eu
. "$(cd "$(dirname "$1")" && pwd)/$(basename "$1")"
fill=
for name in LISTEN_HTTP LISTEN_HTTPS SITE CERTIFICATE CERTIFICATE_KEY MODULES USER PID TEMPORARY ACCESS_LOG; do
  eval "value=\$$name"
  fill="$fill;s|[$]{$name}|$value|g"
done
sed "$fill" "$(dirname "$0")/nginx.conf.template"
