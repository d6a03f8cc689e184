import base from './playwright.config';
const { webServer: _, ...rest } = base;
export default { ...rest, workers: 1, use: { ...rest.use, baseURL: 'http://localhost:4392' } };
