import type { Request } from 'express';

/** Whether a GET names something that it has already. Express would not look where the client also says no-cache, as `fetch` does: that is for caches on the way. */
export const hasAlready = ({ method, headers }: Request, etag: string): boolean => {
  const known = headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return method === 'GET' && (known.includes(etag) || known.includes('*'));
};
