import { type Answer, type Api, dataOf } from './startApi.ts';

/** A database that has just started plans each kind of query for the first time, which a busy machine may not manage within a request's time. */
export const ATTEMPTS = 6;

const cameTooEarly = ({ errors = [] }: Answer): boolean =>
  errors.some(({ extensions }) => extensions.code === 'SERVICE_UNAVAILABLE' || extensions.code === 'TIMEOUT');

/** The same service, asked again while the database says that it cannot answer yet. What it then answers is held to everything, and so is every other fault. */
export const patient = (api: Api): Api => {
  const ask: Api['ask'] = async (query, variables) => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await api.ask(query, variables);
      if (attempt === ATTEMPTS || !cameTooEarly(answer)) return answer;
    }
  };
  return { ...api, ask, data: dataOf(ask, api.log) };
};
