#!/bin/sh
# Takes a built site from send.sh and releases it. The line of the key in authorized_keys of the server:
#
#   restrict,command="CHECK='nginx -t -q' RELOAD='nginx -s reload' /srv/source/deploy/receive.sh /srv/safer-internet-centre" ssh-ed25519 …
set -eu
incoming=$(mktemp -d)
trap 'rm -rf "$incoming"' EXIT
tar --no-same-owner --no-same-permissions -C "$incoming" -xzf -
# A link could lead a later step, or a visitor, out of the site.
if [ -n "$(find "$incoming" ! -type f ! -type d)" ]; then
  echo 'receive.sh: a site is files and folders, and nothing else' >&2
  exit 1
fi
"$(dirname "$0")/deploy.sh" "$incoming" "$1"
