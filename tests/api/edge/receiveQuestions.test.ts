import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../harness/startApi.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const ASKED = JSON.stringify({ query: '{ search(text: "德阳") { matched } }' });
const ANSWERED = { data: { search: expect.arrayContaining([{ matched: '德阳' }]) } };

/** Sends the parts of a body one after the other, each when the one before is on its way. */
const post = (headers: Record<string, string>, parts: readonly Buffer[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const sending = request(`${api.address}/graphql`, { method: 'POST', headers }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode, ...JSON.parse(body) }), reject);
    });
    sending.on('error', reject);
    const next = ([part, ...rest]: readonly Buffer[]): void => {
      if (part === undefined) sending.end();
      else sending.write(part, () => setImmediate(next, rest));
    };
    next(parts);
  });

const bytes = Buffer.from(ASKED);
const json = (headers: Record<string, string> = {}, body: Buffer = bytes) => ({
  'content-type': 'application/json',
  'content-length': String(body.length),
  ...headers,
});
const packed = (encoding: string, body: Buffer) => [encoding, json({ 'content-encoding': encoding }, body), [body]] as const;
const utf16 = Buffer.from(ASKED, 'utf16le');
const marked = Buffer.from(`\uFEFF${ASKED}`);

const BODIES: readonly (readonly [name: string, headers: Record<string, string>, parts: readonly Buffer[]])[] = [
  ['plain', json(), [bytes]],
  ['in parts, of which one ends amid a character', json(), [bytes.subarray(0, bytes.indexOf('德') + 1), bytes.subarray(bytes.indexOf('德') + 1)]],
  ['byte by byte', json(), [...bytes].map((byte) => Buffer.from([byte]))],
  ['without its length', { 'content-type': 'application/json' }, [bytes.subarray(0, 20), bytes.subarray(20)]],
  ['with a byte order mark', json({}, marked), [marked]],
  ['as JSON in any letters', json({ 'content-type': 'Application/JSON' }), [bytes]],
  ['with a charset in any form', json({ 'content-type': 'application/json; Charset="UTF-8"' }), [bytes]],
  ['with parameters that nobody knows', json({ 'content-type': 'application/json; profile=x' }), [bytes]],
  ['in another charset', json({ 'content-type': 'application/json; charset=utf-16le' }, utf16), [utf16]],
  ['packed by nothing', json({ 'content-encoding': 'identity' }), [bytes]],
  packed('gzip', gzipSync(ASKED)),
  packed('deflate', deflateSync(ASKED)),
  packed('br', brotliCompressSync(ASKED)),
];

describe('a question', () => {
  it.each(BODIES)('arrives %s', async (_name, headers, parts) => {
    expect(await post(headers, parts)).toEqual({ status: 200, ...ANSWERED });
  });

  it.each(BODIES)('is remembered, however it comes: %s', async (_name, headers, parts) => {
    const hits = async () => /lookups_total\{result="hit"\} (\d+)/.exec(await (await api.send('/metrics')).text())?.[1];
    await post(headers, parts);
    const before = Number(await hits());
    expect(await post(headers, parts)).toEqual({ status: 200, ...ANSWERED });
    expect(Number(await hits())).toBe(before + 1);
  });

  it('is not remembered as another one that differs in a single character', async () => {
    for (const name of ['德阳', '乐山', '德阳'])
      expect(await api.data(`{ search(text: "${name}") { matched } }`)).toEqual({ search: expect.arrayContaining([{ matched: name }]) });
  });

  it('by GET is another one than a body that reads the same', async () => {
    const search = `?query=${encodeURIComponent('{ cities { id } }')}`;
    for (const _ of [1, 2]) expect((await api.send(`/graphql${search}`)).status).toBe(200);
    expect(await post(json({}, Buffer.from(search)), [Buffer.from(search)])).toMatchObject({ status: 400 });
  });

  it.each([100_000, 100_001])('of %i bytes is read as far as the limit says', async (length) => {
    const body = Buffer.from(ASKED.padEnd(length - bytes.length + ASKED.length));
    expect(body.length).toBe(length);
    const whole = await post(json({}, body), [body]);
    const unsaid = await post({ 'content-type': 'application/json' }, [body]);
    const refused = { status: 413, errors: [expect.objectContaining({ extensions: { code: 'QUERY_TOO_COMPLEX', limit: 100_000, actual: length } })] };
    expect(whole).toEqual(length === 100_000 ? { status: 200, ...ANSWERED } : refused);
    expect(unsaid).toMatchObject({ status: length === 100_000 ? 200 : 413 });
  });
});
