# What the launchers of the sources and of a distribution share: finding Java, a locale, an archive of classes, and
# the start. Sourced, with these set:
#
# home      the folder of the launcher's program, without symbolic links
# state     where the archive of classes is kept; empty for nowhere
# launcher  the launcher itself
# samples   reports that a trial run converts, for that archive

# What the user's messages are in, before another locale takes its place.
language=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}

fail() {
  printf 'kaibiao: %s\n' "$1" >&2
  exit 1
}

# find_java [JAVA]: JAVA if it is there, else the one of JAVA_HOME, else the one on the path.
find_java() {
  if [ -x "${1:-}" ]; then
    java=$1
  elif [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, which has no bin/java; set it to a JDK 17 or newer, or unset it."
  else
    java=$(command -v java) || fail "Java isn't installed; install a JDK 17 or newer (Debian, Ubuntu: apt install openjdk-17-jdk-headless) or set JAVA_HOME."
  fi
  java=$(readlink -f "$java" 2>/dev/null || printf '%s\n' "$java")
  name_archive
}

# Java can use a file name only if the locale has its characters. In one without Chinese characters (none
# is set, as for cron and in containers, or it isn't installed) a UTF-8 locale takes its place.
use_utf8() {
  case $(locale charmap 2>/dev/null) in
    UTF-8 | GB* | BIG5* | EUC*) return ;;
  esac
  for name in C.UTF-8 en_US.UTF-8 zh_CN.UTF-8; do
    is_utf8 "$name" && break
  done
  is_utf8 "$name" || name=$(locale -a 2>/dev/null | grep -i 'utf-\{0,1\}8$' | head -n 1)
  # Where nothing tells, as with musl, this name does no harm.
  LC_ALL=${name:-C.UTF-8}
  export LC_ALL
}

is_utf8() {
  [ "$(LC_ALL=$1 locale charmap 2>/dev/null)" = UTF-8 ]
}

# Each Java has an archive of its own, named by the path with a hyphen for each slash.
name_archive() {
  maker=$(set -f && IFS=/ && set -- $java && IFS=- && printf '%s\n' "$*")
  archived=$state/archived$maker # which Java made the archive, where, how many bytes; newer than the jar that it is for
  archive=$state/kaibiao$maker.jsa
  case $archive in
    *:*) archive= ;; # a colon would name two archives
  esac
  [ -n "$state" ] || archive=
}

# The archive was tried with this Java, here, for this jar.
settled() {
  [ -z "$archive" ] && return 0
  [ -f "$archived" ] && [ "$archived" -nt "$jar" ] && { read -r made_by && read -r size; } <"$archived" &&
    [ "$made_by" = "$java for $home" ] && [ "$(archive_size)" -eq "$size" ]
}

# Java maps the archive without a look at its end: one cut short would stop it.
archive_size() {
  if [ -f "$archive" ]; then wc -c <"$archive"; else echo 0; fi
}

check_java() {
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \(1\.\)\{0,1\}//p')
  case $version in
    '' | *[!0-9]*) fail "$java doesn't start; install a JDK 17 or newer or set JAVA_HOME to one." ;;
  esac
  [ "$version" -ge 17 ] || fail "$java is Java $version; Kaibiao needs 17 or newer: install one or set JAVA_HOME to it."
}

# Class data that Java maps instead of loading classes again: a trial run on sample reports writes it.
# Without it, everything works, only slower. (A blank in the path leaves it the JDK's own classes only.)
archive_classes() {
  [ -n "$archive" ] || return 0
  rm -f "$archive"
  trial=$(mktemp -d "${TMPDIR:-/tmp}/kaibiao.XXXXXX") || return 0
  "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit="$trial/classes.jsa" -jar "$jar" \
    convert "$samples"/*.pdf --output "$trial/out" >/dev/null 2>&1 </dev/null
  if [ -s "$trial/classes.jsa" ]; then
    cp "$trial/classes.jsa" "$archive.next" && mv -f "$archive.next" "$archive"
  fi
  rm -rf "$trial"
  printf '%s\n' "$java for $home" "$(archive_size)" >"$archived"
}

# one_at_a_time COMMAND: one launcher at a time does it; the others wait and find it done.
one_at_a_time() {
  if command -v flock >/dev/null; then
    (flock 9 && "$1") 9>"$state/lock" || exit 1
    return
  fi
  until mkdir "$state/lock.d" 2>/dev/null; do
    owner=$(cat "$state/lock.d/owner" 2>/dev/null)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      rm -rf "$state/lock.d"
    else
      sleep 1
    fi
  done
  printf '%s\n' "$$" >"$state/lock.d/owner"
  ("$1")
  result=$?
  rm -rf "$state/lock.d"
  [ "$result" -eq 0 ] || exit 1
}

# Measured: up to a minute and a half of processor time Java's second compiler does not pay for itself; folders may hold more.
short_run() {
  files=0 bytes=0 before=
  for argument do
    if [ -f "$argument" ]; then
      files=$((files + 1)) bytes=$((bytes + $(wc -c <"$argument")))
    elif [ -d "$argument" ]; then
      case $before in
        -o | --output) ;;
        *) return 1 ;;
      esac
    fi
    [ "$files" -le 100 ] && [ "$bytes" -le 16000000 ] || return 1
    before=$argument
  done
}

# The version as the JDK's own file has it: asking Java would take as long as a small conversion.
version_of_java() {
  while IFS='="' read -r key _ value _; do
    if [ "$key" = JAVA_VERSION ]; then
      printf '%s\n' "${value%%[!0-9]*}"
      return
    fi
  done 2>/dev/null <"${java%/bin/java}/release"
}

# start ARGUMENT...: runs the program in place of the launcher.
start() {
  # Options that older versions don't know. Java 24 and newer warn of the memory access of libraries (Protocol Buffers).
  newer=
  version=$(version_of_java)
  [ "${version:-0}" -ge 23 ] && newer=--sun-misc-unsafe-memory-access=allow

  # The progress line is drawn where standard error is a terminal, whatever the others are.
  terminal=false
  [ -t 2 ] && terminal=true

  # Java would take the first file that it opens for a standard input that is closed.
  input=open
  (: 3<&0) 2>/dev/null || { input=closed && exec </dev/null; }

  # Java's first compiler takes a third of the processor time of such a run. Less inlining saves a fourteenth of the run,
  # and new objects on less memory, which the machine need not hand out, one part in thirty of a single report's.
  compiler=
  short_run "$@" && compiler="-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -XX:C1MaxInlineLevel=2 -Xmn32m"

  if [ -f "$archive" ] && settled; then
    set -- -XX:SharedArchiveFile="$archive" -jar "$jar" "$@"
  else
    set -- -jar "$jar" "$@"
  fi

  # Java's own log goes nowhere but for errors: standard output belongs to the program. An archive that this Java
  # can't use (cds) is no error: it starts without.
  # shellcheck disable=SC2086 # KAIBIAO_JAVA_OPTS is a list of options
  exec "$java" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Xlog:cds*=off:stderr -XX:+UseSerialGC $compiler $newer \
    -Dfile.encoding=UTF-8 -Dkaibiao.stderr.tty=$terminal -Dkaibiao.stdin=$input -Dkaibiao.locale="$language" -Dkaibiao.launcher="$launcher" \
    ${KAIBIAO_JAVA_OPTS:-} "$@"
}
