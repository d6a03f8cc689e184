#!/bin/sh
# Puts a built site in the place of the running one, all at once; or goes back to an earlier one.
#
#   deploy.sh <built site> <folder>     a new release, then the switch
#   deploy.sh --back <release> <folder> the switch only
#
# <folder> holds releases/<id>/, each a whole site with the settings of servers for it, and `current`, a link to one.
# RELOAD is the command that makes a server read its settings again, for instance "nginx -s reload"; a server reads the
# headers and the folder of a release together, so each answer is wholly of one. CHECK runs before it, for instance
# "nginx -t": when either fails, the link goes back to where it was. KEEP releases stay (5).
set -eu
umask 022

fail() {
  echo "deploy.sh: $1" >&2
  exit 1
}

# The absolute path of a folder.
absolute() { (cd "$1" && pwd -P); }

# One deploy at a time.
lock() {
  mkdir "$site/.deploying" 2>/dev/null || fail "another deploy is at work; if none is, remove $site/.deploying"
  trap 'rmdir "$site/.deploying"' EXIT
}

# Makes `current` lead to a release: a link beside it, then renamed over it, so that there always is one.
switch_to() {
  ln -sfn "releases/$1" "$site/current.new"
  # GNU and BSD each have their own word for "do not go into the folder that the link leads to".
  mv -fT "$site/current.new" "$site/current" 2>/dev/null || mv -fh "$site/current.new" "$site/current"
}

# Copies a built site into a folder of its own.
add_release() {
  for needed in index.html 404.html .server/headers.nginx.conf .server/name.nginx.conf .server/headers.caddy .server/rules.caddy; do
    [ -s "$1/$needed" ] || fail "$1 is no finished build: $needed is missing. Run: npm run build"
  done
  [ ! -e "$site/releases/$id" ] || fail "there is a release $id already"
  rm -rf "$site/releases/$id.new"
  cp -R "$1" "$site/releases/$id.new"
  # What reads it runs as another user, whoever built it.
  chmod -R u=rwX,go=rX "$site/releases/$id.new"
  printf 'root "%s";\n' "$site/releases/$id" >"$site/releases/$id.new/.server/root.nginx.conf"
  printf 'root * "%s"\n' "$site/releases/$id" >"$site/releases/$id.new/.server/root.caddy"
  # Servers make an ETag of the size of a file and the second of its date. All get the date of this moment, however they
  # were copied, and a later release must not share a second with this one.
  find "$site/releases/$id.new" -exec touch {} +
  mv "$site/releases/$id.new" "$site/releases/$id"
  sleep 1
}

# Gives one release the scripts of another, of the last week: their names carry a hash, so none takes the place of
# another. A page that is open in a browser while the site changes still gets its own script.
share_scripts() {
  [ -d "$1/islands" ] && [ -d "$2/islands" ] || return 0
  find "$1/islands/" -type f -mtime -7 | while IFS= read -r file; do
    [ -e "$2/islands/${file##*/}" ] || cp -p "$file" "$2/islands/"
  done
}

# Removes all but the last releases; the one in use and the one before it always stay.
remove_old() {
  for release in $(cd "$site/releases" && find . -mindepth 1 -maxdepth 1 -type d | sort -r | tail -n "+$((${KEEP:-5} + 1))"); do
    release=${release#./}
    [ "releases/$release" = "$(readlink "$site/current")" ] || [ "$release" = "$before" ] || rm -rf "$site/releases/${release:?}"
  done
}

[ $# -ge 2 ] || fail "how to call it stands at the top of this file"
if [ "$1" = --back ]; then
  [ $# -eq 3 ] || fail "--back needs a release and a folder"
  site=$(absolute "$3")
  lock
  id=$2
  [ -f "$site/releases/$id/.server/root.nginx.conf" ] || fail "there is no release $id in $site/releases"
else
  mkdir -p "$2/releases"
  site=$(absolute "$2")
  lock
  id=$(date -u +%Y%m%dT%H%M%SZ)
  add_release "$1"
fi

before=
[ ! -L "$site/current" ] || before=$(basename "$(readlink "$site/current")")
# Both ways: while a server changes over, some of its processes still serve the release before.
if [ -n "$before" ]; then
  share_scripts "$site/releases/$before" "$site/releases/$id"
  share_scripts "$site/releases/$id" "$site/releases/$before"
fi
switch_to "$id"
if ! { sh -c "${CHECK:-:}" && sh -c "${RELOAD:-:}"; }; then
  [ -z "$before" ] || switch_to "$before"
  fail "the server refused release $id; ${before:-nothing} is in use"
fi
[ "$1" = --back ] || remove_old
echo "$id"
