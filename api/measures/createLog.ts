import { destination, type Logger, pino } from 'pino';

const STANDARD_ERROR = 2;

/** JSON lines on standard error: standard output is for people. Synchronous, so that nothing is lost when the process ends. */
export const createLog = (level: string): Logger => pino({ level, base: null }, destination({ dest: STANDARD_ERROR, sync: true }));
