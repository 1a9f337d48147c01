import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTypeDefs } from '../../../api/schema/buildTypeDefs.ts';
import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import { argumentPlaces } from '../harness/argumentPlaces.ts';
import { hostileValue } from '../harness/hostileValues.ts';
import type { Api } from '../harness/startApi.ts';

const places = argumentPlaces(buildSchema(buildTypeDefs(ONTOLOGY)));

/** Hostile values in every argument, on the example graph. */
export const withstandsAnything = (start: () => Promise<Api>, numRuns: number): void => {
  let api: Api;
  beforeAll(async () => {
    api = await start();
  });
  afterAll(() => api.stop());

  describe('anything at all, in any argument', () => {
    it('is tried wherever an argument is', () => {
      expect(places.length).toBeGreaterThan(100);
    });

    it.each(places)('is answered or refused, never a fault of ours: $path', async ({ query }) => {
      await fc.assert(
        fc.asyncProperty(hostileValue, async (value) => {
          const { status, errors = [] } = await api.ask(query, { value });
          expect(status).toBeLessThan(500);
          for (const { extensions, message } of errors) {
            expect(['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX']).toContain(extensions.code);
            expect(message).not.toMatch(/did you mean|node_modules|\.js:/i);
          }
        }),
        { numRuns },
      );
    });
  });
};
