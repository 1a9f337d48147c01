import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.ts';

const ask = createGraphiQLFetcher({ url: '/graphql' });
/** Without the name of the operation: the API takes one a request, and while a tab opens the editor still sends the name of the one before. */
const fetcher: typeof ask = ({ operationName: _, ...params }, options) => ask(params, options);
const place = document.getElementById('graphiql');
if (place === null) throw new Error('the page has no place for GraphiQL');
createRoot(place).render(<GraphiQL fetcher={fetcher} defaultTabs={EXAMPLES.map((query) => ({ query }))} defaultEditorToolsVisibility={false} />);
