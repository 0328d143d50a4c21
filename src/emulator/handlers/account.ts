/** The account's settings: the published throttle, and no logging role. */
import type { Handlers } from './handler.ts';

export const accountHandlers = {
  GetAccount: () => ({
    apiKeyVersion: '4',
    features: ['UsagePlans'],
    throttleSettings: { burstLimit: 5000, rateLimit: 10000 },
  }),
} satisfies Handlers;
