import './fonts/pretendard.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/layout.css';
import './ui/card.css';
import './ui/figures.css';
import './ui/notice.css';
import './ui/button.css';
import './ui/menu.css';
import './find/find.css';
import './registry/imports.css';
import './ui/table.css';
import './ui/field.css';
import './ui/filters.css';
import './ui/dialog.css';
import './ui/tabs.css';
import './ui/timeline.css';
import './subject/steps.css';
import './subject/explained.css';
import './subject/history.css';
import './desk/desk.css';
import './pages/sign-in.css';
import './pages/home.css';
import './ui/choice.css';
import './ui/sheet.css';
import './ui/divider.css';
import './charts/charts.css';
import './field/field.css';
import './charts/strip.css';
import './charts/board.css';
import './shell/shell.css';
import './documents/documents.css';
import './account/account.css';
import './claim/claim.css';
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
