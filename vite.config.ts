import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { liseuse } from './src/publishing/vite-plugin.ts';

export default defineConfig({
  plugins: [react(), liseuse()],
  test: { include: ['src/**/*.test.{ts,tsx}', 'e2e/visual/**/*.test.ts'] },
});
