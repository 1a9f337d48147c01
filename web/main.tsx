import { createRoot } from 'react-dom/client';
import { Page } from './Page.tsx';
import './styles/tokens.css';
import './styles/frame.css';
import './styles/masthead.css';
import './styles/lists.css';
import './styles/controls.css';
import './styles/stage.css';
import './styles/table.css';
import './styles/inspector.css';
import './styles/narrow.css';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no place for the page');
createRoot(place).render(<Page />);
