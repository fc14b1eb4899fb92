import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { composeShop } from './composeShop';
import { App } from './ui/App';
import './ui/styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App shop={composeShop()} />
  </StrictMode>,
);
