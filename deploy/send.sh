#!/bin/sh
# Sends a built site to the server, where receive.sh waits for it behind a key for that alone.
#
#   send.sh <built site>
#
# DEPLOY_TO is user@host, DEPLOY_HOST_KEY the line of known_hosts of that host, DEPLOY_KEY the private key.
set -eu
umask 077
keys=$(mktemp -d)
trap 'rm -rf "$keys"' EXIT
printf '%s\n' "$DEPLOY_KEY" >"$keys/key"
printf '%s\n' "$DEPLOY_HOST_KEY" >"$keys/known_hosts"
# In a file of its own: a pipe would hide that tar failed.
tar -C "$1" -czf "$keys/site.tar.gz" .
ssh -i "$keys/key" -o BatchMode=yes -o IdentitiesOnly=yes -o StrictHostKeyChecking=yes \
  -o "UserKnownHostsFile=$keys/known_hosts" "$DEPLOY_TO" <"$keys/site.tar.gz"
