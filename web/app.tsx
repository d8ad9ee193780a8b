import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import { queryClient } from './api/api.ts';
import { keepPreferences, type Locale } from './preferences.ts';
import { router } from './router.tsx';
import { LanguageProvider } from './shell/language.ts';
import { loadCodes } from './words.ts';

type Spoken = { readonly locale: Locale; readonly messages: Record<string, string> };

/** The pages' own texts in one language; the other's are fetched when wanted, as are the words of codes (`words.ts`). */
export async function loadMessages(locale: Locale): Promise<Record<string, string>> {
  const { default: messages } = await (locale === 'ko'
    ? import('./messages/ko.json')
    : import('./messages/en.json'));
  return messages;
}

export function App({ first }: { readonly first: Spoken }) {
  const [spoken, setSpoken] = useState(first);
  const speak = async (locale: Locale): Promise<void> => {
    const [messages] = await Promise.all([loadMessages(locale), loadCodes(locale)]);
    keepPreferences({ locale });
    setSpoken({ locale, messages });
    // What the server says comes in its reader's language, so all of it is asked for again; forms keep what is typed.
    await queryClient.invalidateQueries();
  };
  return (
    <IntlProvider locale={spoken.locale} messages={spoken.messages} timeZone="Asia/Seoul">
      <LanguageProvider value={{ locale: spoken.locale, speak }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageProvider>
    </IntlProvider>
  );
}
