import type { Answer, Api } from './startApi.ts';

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
  const data: Api['data'] = async (query, variables) => {
    const answer = await ask(query, variables);
    if (answer.errors !== undefined) throw new Error(`${query}\n${JSON.stringify(answer.errors, null, 2)}`);
    return answer.data;
  };
  return { ...api, ask, data };
};
