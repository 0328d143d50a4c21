import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests start real servers and real processes, on machines that may be busy: generous, and never asserted on.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // All cores: most of a test's time is computing, and one core would take ten minutes.
    maxWorkers: '100%',
    // Nothing of the developer's own AWS or GitHub set-up may leak into a test.
    env: {
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_EC2_METADATA_DISABLED: 'true',
      NO_COLOR: '1',
    },
    unstubEnvs: true,
    restoreMocks: true,
  },
});
