// Which tests run where: pure units in Node, the others in jsdom, what needs layout in a page of Chromium, the built extension in Chromium and in Firefox.
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser, type BrowserKind } from './scripts/browsers.ts';

// WxtVitest defines `import.meta.env.FIREFOX`, which vitest writes over the variable that names the binary.
const { FIREFOX = '' } = process.env;
const E2E = 'tests/e2e/**';
// What has no DOM in the product has none in its tests.
const WITHOUT_DOM = 'tests/{cite,files,find,glossary,lookup,scripts,sites,text}/**/*.test.ts';
const IN_BROWSER = 'tests/**/*.browser.test.{ts,tsx}';

/** One worker that is not torn down between files, so that all specs share one browser. */
const createE2e = (browserKind: BrowserKind) => ({
  test: {
    name: `e2e-${browserKind}`,
    environment: 'node',
    include: [`${E2E}/*.e2e.test.ts`],
    // The build that reads everywhere is made for Chromium only.
    exclude: browserKind === 'firefox' ? [`${E2E}/*.chromium.e2e.test.ts`] : [],
    provide: { browserKind },
    env: { FIREFOX },
    isolate: false,
    maxWorkers: 1,
    // The first test of a run waits for its browser to start, on a busy machine too.
    testTimeout: 60_000,
    hookTimeout: 90_000,
    teardownTimeout: 30_000,
    sequence: { groupOrder: browserKind === 'firefox' ? 3 : 2 },
  },
});

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', environment: 'node', include: [WITHOUT_DOM], exclude: [IN_BROWSER], sequence: { groupOrder: 0 } } },
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [E2E, IN_BROWSER, WITHOUT_DOM],
          restoreMocks: true,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [preact()],
        // Made ready before the first test: a reload in the middle of one breaks it.
        optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', '@floating-ui/dom'] },
        test: {
          name: 'browser',
          include: [IN_BROWSER],
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium') ?? undefined,
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      createE2e('chromium'),
      createE2e('firefox'),
    ],
  },
});
