import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/**
 * Runs a command (`$2 …`) until the pipe on standard input closes, then kills it and removes its data folder (`$1`). The kernel closes the pipe when the process that holds
 * the other end ends, however it ends, kill -9 included. The data is temporary, so nothing is lost by not asking the server to stop. A shell, because it is everywhere,
 * starts at once and needs no file of its own.
 */
const WATCHDOG = `
data=$1; shift
exec 3<&0
"$@" </dev/null 2>&1 3<&- & server=$!
{ read -r _ <&3; kill -9 "$server"; } >/dev/null & reader=$!
exec 3<&- </dev/null >/dev/null
wait "$server"
kill -9 "$reader"
rm -rf "$data"
`;

/** A guarded process: closing `stdin` ends it; `stdout` is all that it prints; the `exit` event comes when its data is gone. */
export type Guarded = ChildProcessByStdio<Writable, Readable, null>;

/** Starts the command under the watchdog, in a session of its own, so that a Ctrl-C meant for us does not reach it. */
export const guard = (dataFolder: string, command: readonly string[]): Guarded =>
  spawn('sh', ['-c', WATCHDOG, 'watchdog', dataFolder, ...command], { detached: true, stdio: ['pipe', 'pipe', 'ignore'] });
