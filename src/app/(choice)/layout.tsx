import type { ReactNode } from 'react';
import { sourceLocale } from '@/i18n/locale';
import '../styles.css';

/** The document around the language choice. */
export default function ChoiceLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={sourceLocale}>
      <body>{children}</body>
    </html>
  );
}
