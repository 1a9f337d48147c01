import { ApolloProvider } from '@apollo/client/react';
import { useState } from 'react';
import { App } from './App.tsx';
import { createClient } from './data/client.ts';
import { ThemeContext, useSystemTheme } from './panels/ThemeContext.ts';
import { useSession } from './session/useSession.ts';
import { LanguageContext } from './words/useWords.ts';

/** The page with what surrounds it: the client, the session in the address, the language and the theme. */
export const Page = () => {
  const [client] = useState(createClient);
  const handle = useSession();
  const theme = useSystemTheme();
  return (
    <ApolloProvider client={client}>
      <ThemeContext value={theme}>
        <LanguageContext value={handle.session.view.language}>
          <App {...handle} />
        </LanguageContext>
      </ThemeContext>
    </ApolloProvider>
  );
};
