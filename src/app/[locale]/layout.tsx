import { locale as rootLocale } from 'next/root-params';
import type { ReactNode } from 'react';
import '../styles.css';

/** The document around every page of a language. */
export default async function LocaleLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await rootLocale()}>
      <body>
        {children}
        {process.env.NODE_ENV === 'development' && <script src="/islands/problems.js" defer />}
      </body>
    </html>
  );
}
