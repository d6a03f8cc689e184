#!/bin/sh
# Takes a built site from send.sh and releases it. The line of the key in authorized_keys of the server:
#
#   restrict,command="CHECK='nginx -t -q' RELOAD='nginx -s reload' /srv/source/deploy/receive.sh /srv/safer-internet-centre" ssh-ed25519 …
set -eu
incoming=$(mktemp -d)
trap 'rm -rf "$incoming"' EXIT
tar -C "$incoming" -xzf -
"$(dirname "$0")/deploy.sh" "$incoming" "$1"
