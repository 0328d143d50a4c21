/**
 * The repository that every scenario starts from. `orders` is opened by basic and gold, `stock` by gold, `news` by feeds.
 * Limits are small, so that tests can use them up, and at least one call a second.
 */
import type { State } from './state.ts';

export const SHOP: State = {
  apis: {
    orders: { 'GET /orders': 'keyed', 'POST /orders': 'keyed', 'GET /health': 'open' },
    stock: { 'GET /stock': 'keyed' },
    news: { 'GET /news': 'keyed' },
  },
  plans: {
    basic: {
      name: 'Basic',
      description: 'For trying things out',
      throttle: { rate: 2, burst: 2 },
      stages: [{ api: 'orders', methods: { 'POST /orders': { rate: 1, burst: 1 } } }],
      keys: ['acme', 'globex'],
    },
    gold: {
      name: 'Gold',
      throttle: { rate: 5, burst: 3 },
      quota: { limit: 6, period: 'MONTH' },
      stages: [{ api: 'orders' }, { api: 'stock' }],
      keys: ['initech'],
    },
    feeds: { name: 'Feeds', stages: [{ api: 'news' }], keys: ['acme', 'umbrella'] },
  },
  keys: {
    acme: { description: 'Contract 42', store: { secret: 'tollgate/dev/acme' } },
    globex: { customerId: 'cus_42' },
    initech: { store: { secret: 'tollgate/dev/initech' } },
    umbrella: {},
  },
};

/** Secrets that others fill: values by name. */
export const SECRETS: Readonly<Record<string, string>> = {
  'partners/hooli': 'HooliHooliHooliHooliHooliHooliHooli00001',
};
