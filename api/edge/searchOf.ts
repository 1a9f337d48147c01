import type { Request } from 'express';

/** The query string of a request as it came, with its question mark; empty where there is none. */
export const searchOf = ({ originalUrl }: Request): string => (originalUrl.includes('?') ? originalUrl.slice(originalUrl.indexOf('?')) : '');
