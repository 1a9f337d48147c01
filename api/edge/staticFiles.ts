import express, { type RequestHandler } from 'express';

const YEAR_SECONDS = 31_536_000;

/** Files that the build has named by their content never change; everything else is asked for again each time, and answered 304 where it has not changed. */
export const staticFiles = (folder: string): RequestHandler =>
  express.static(folder, {
    redirect: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.set('cache-control', /[\\/]assets[\\/]/.test(path) ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
