#!/bin/sh
# Tells whether the site answers on this machine under its own name; for the health check of a container.
#
#   health.sh [folder of releases] [port]
set -eu
folder=${1:-/srv/safer-internet-centre}
port=${2:-8443}
name=$(sed -n 's/^server_name \(.*\);$/\1/p' "$folder/current/.server/name.nginx.conf")
exec curl --fail --silent --show-error --output /dev/null --max-time 4 --insecure \
  --resolve "$name:$port:127.0.0.1" "https://$name:$port/"
