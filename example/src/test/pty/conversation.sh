#!/usr/bin/env bash
# Drives the example through a real pseudo-terminal as a person would: waits for what is shown, then types.
# Usage: conversation.sh [-v]   after the example has been packaged; -v shows the conversation.
# Needs "script" of util-linux, and fails where it is missing: a run that tests nothing must not look like one that did.
set -euo pipefail
cd "$(dirname "$0")/../../.."

command -v script > /dev/null || { echo "no \"script\" here: install util-linux (Debian: bsdutils)" >&2; exit 1; }
jar=target/voice-memo.jar
[ -f "$jar" ] || { echo "no $jar here: package the example first" >&2; exit 1; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
memos=$(mktemp -d)
trap 'rm -rf "$memos"' EXIT

conversation=
unseen=

# Waits until a text is shown that has not been waited for yet.
sees() {
  local character
  until [[ $unseen == *"$1"* ]]; do
    if ! IFS= read -r -N 1 -t 30 character <&"${terminal[0]}"; then
      printf '%s\n-- waited in vain for: %s\n' "$conversation" "$1" >&2
      exit 1
    fi
    unseen+=$character
    conversation+=$character
  done
  before=${unseen%%"$1"*}
  unseen=${unseen#*"$1"}
}

types() {
  printf '%b' "$1" >&"${terminal[1]}"
}

# Fails if a question was shown before what was waited for last.
unasked() {
  if [[ $before == *"asks for your permission"* ]]; then
    printf '%s\n-- asked where nobody should have been\n' "$conversation" >&2
    exit 1
  fi
}

coproc terminal { script -qefc "'$java' -jar $jar --lang en --dir '$memos'" /dev/null; }
program=$terminal_PID

sees 'memo> '; types 'record 1\r'
sees 'Voice Memo asks for your permission.'
sees 'Microphone (scope.record)'
sees 'Why: Record your voice memo'
sees 'Your answer [1-4]: '; types 'maybe\r'
sees '"maybe" is not an answer.'
sees 'Your answer [1-4]: '; types '1\r'
sees 'Recorded memo-1'

sees 'memo> '; types 'record 1\r'
sees 'Recorded memo-2'; unasked

sees 'memo> '; types 'export memo-1\r'
sees 'Your answer [1-4]: '; types '3\r'
sees 'Nothing was exported, as you wish.'
sees 'memo> '; types 'export memo-1\r'
sees 'Nothing was exported'; unasked

sees 'memo> '; types 'settings\r'
sees '2  Saving to the photo album (scope.writePhotosAlbum): off'
sees 'Used by: GuardedVoiceMemo.export(Clip)'
sees 'or "done": '; types '2\r'
sees 'Saving to the photo album (scope.writePhotosAlbum): on'
sees 'or "done": '; types 'done\r'
sees 'memo> '; types 'export memo-1\r'
sees 'Exported memo-1'; unasked

sees 'memo> '; types 'revoke\r'
sees 'memo> '; types 'record 1\r'
sees 'Your answer [1-4]: '; types '2\r'
sees 'Recorded memo-3'
sees 'memo> '; types 'record 1\r'
# Control-D is no answer to the question, and does not close the application.
sees 'Your answer [1-4]: '; types '\004'
sees 'you have not decided'
sees 'memo> '; types 'list\r'
sees 'memo-3  1.0 s'
sees 'memo> '; types 'quit\r'

status=0
wait "$program" || status=$?
[ "${1:-}" != -v ] || printf '%s\n' "$conversation"
if [ "$status" != 3 ]; then
  echo "-- exit status $status where 3 (not allowed) was to be expected" >&2
  exit 1
fi
echo "pseudo-terminal: asked once, went on, refused until settings; exit status 3 as it should be"
