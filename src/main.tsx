import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { composeShop } from './composeShop';
import { App } from './ui/App';
import './ui/styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

try {
  createRoot(root).render(
    <StrictMode>
      <App shop={composeShop()} />
    </StrictMode>,
  );
} catch (thrown) {
  // A browser without workers or with too old a language: nothing of the interface can be relied on to say so.
  root.textContent = 'This browser is too old for Nearshelf. Please update it. 这个浏览器太旧，近架打不开，请更新后再试。';
  throw thrown;
}
