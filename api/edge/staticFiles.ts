import { resolve } from 'node:path';
import express, { type RequestHandler } from 'express';

/** What may be other with the next build: kept, but asked for again each time, and answered 304 where it has not changed. */
const REVALIDATE = 'no-cache';
const YEAR_SECONDS = 31_536_000;

/** The files of a folder. Those that the build has named by their content never change. */
export const staticFiles = (folder: string): RequestHandler =>
  express.static(folder, {
    redirect: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.set('cache-control', /[\\/]assets[\\/]/.test(path) ? `public, max-age=${YEAR_SECONDS}, immutable` : REVALIDATE);
    },
  });

/** One page of a folder; where it was not built, whoever comes next answers. */
export const pageFile =
  (folder: string, name: string): RequestHandler =>
  (_request, response, next) =>
    response.sendFile(name, { root: resolve(folder), cacheControl: false, headers: { 'cache-control': REVALIDATE } }, (error) => {
      if (error) next();
    });
