import './fonts/pretendard.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/components.css';
import './ui/choice.css';
import './ui/sheet.css';
import './ui/divider.css';
import './charts/charts.css';
import './field/field.css';
import './charts/strip.css';
import './charts/board.css';
import './shell/shell.css';
import './documents/documents.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, loadMessages } from './app.tsx';
import { readPreferences } from './preferences.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has lost its root');
const { locale } = readPreferences();
const messages = await loadMessages(locale);
createRoot(root).render(
  <StrictMode>
    <App first={{ locale, messages }} />
  </StrictMode>,
);
