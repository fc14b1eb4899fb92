import { composeShop } from './composeShop';

const shop = composeShop();
const root = document.getElementById('root');
if (root) root.textContent = 'Nearshelf';
(globalThis as { shop?: unknown }).shop = shop;
