import { createContext, useContext, useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

const subscribe = (changed: () => void) => {
  const media = window.matchMedia(DARK);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** What the reader's system prefers, followed as it changes. */
export const useSystemTheme = (): Theme => useSyncExternalStore(subscribe, () => (window.matchMedia(DARK).matches ? 'dark' : 'light'));

export const ThemeContext = createContext<Theme>('light');

export const useTheme = (): Theme => useContext(ThemeContext);
