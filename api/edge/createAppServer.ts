import { createServer, IncomingMessage, type Server, type ServerOptions, ServerResponse } from 'node:http';
import type { Express } from 'express';

/**
 * An HTTP server for an Express app. Express gives each request and response a prototype of its own when it gets them, and V8 forgets what it knows of an object whose
 * prototype changes: that was more than half the time of a short answer. Here they are made with that prototype, so that nothing changes.
 */
export const createAppServer = (app: Express, options: Omit<ServerOptions, 'IncomingMessage' | 'ServerResponse'>): Server => {
  class AppRequest extends IncomingMessage {}
  class AppResponse extends ServerResponse {}
  Object.setPrototypeOf(AppRequest.prototype, app.request);
  Object.setPrototypeOf(AppResponse.prototype, app.response);
  Object.assign(app, { request: AppRequest.prototype, response: AppResponse.prototype });
  return createServer({ ...options, IncomingMessage: AppRequest, ServerResponse: AppResponse }, app);
};
