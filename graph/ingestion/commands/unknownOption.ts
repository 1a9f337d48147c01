import { nearest } from '../nearest.ts';

/** What `parseArgs` says of a command line that it refuses; for an option that does not exist, with the one that was meant. */
export const unknownOption = (message: string, options: Readonly<Record<string, unknown>>): string => {
  const given = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
  if (given === undefined) return message;
  const names = Object.keys(options).map((name) => `--${name}`);
  const meant = nearest(given, names);
  return `there is no option ${given}; ${meant === undefined ? `the options are ${names.join(', ')}` : `did you mean ${meant}?`}`;
};
