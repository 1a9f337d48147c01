import { neo4jStore } from '../../../graph/stores/neo4j/neo4jStore.ts';
import { ingestDataset } from '../../../graph/stores/neo4j/writing/ingestDataset.ts';
import { findScans, type Scan } from '../growth/findScans.ts';
import type { Part } from '../Part.ts';
import { OPERATIONS } from '../questions/operations.ts';
import { onBareDriver } from '../services/bareDriver.ts';
import { createClient } from '../services/client.ts';
import { onNeo4j } from '../services/database.ts';
import { onOwnApi } from '../services/ownApi.ts';
import { recordQueries } from '../services/recordQueries.ts';
import { seedGraph } from '../services/seedGraph.ts';
import { unremembered } from '../services/unremembered.ts';
import { warm } from '../services/warm.ts';

/** Operations that answer with every node of a label: its scan reads nothing that is not wanted. */
const WHOLE_LABELS: Readonly<Record<string, string>> = { metrics: 'Metric' };

const isWanted = (operation: string, { details }: Scan): boolean => {
  const label = WHOLE_LABELS[operation];
  return label !== undefined && details.endsWith(`:${label}`);
};

export const plans: Part = {
  name: 'plans',
  about: 'what PROFILE says of each operation: scans where an index would serve',
  run: ({ say }) =>
    onNeo4j(say, async (settings) => {
      await ingestDataset(settings, await seedGraph());
      const store = neo4jStore(settings);
      const found: { readonly operation: string; readonly scan: Scan }[] = [];
      await onBareDriver(settings, (driver) =>
        onOwnApi(unremembered(store), async (address) => {
          const client = createClient(address, { numbered: true });
          for (const { name, query, variables } of OPERATIONS) {
            say(name);
            const ask = () => client.ask(query, variables);
            await warm(ask);
            for (const scan of await findScans(driver, await recordQueries(ask))) found.push({ operation: name, scan });
          }
          client.close();
        }),
      );
      await store.close();
      const needless = found.filter(({ operation, scan }) => !isWanted(operation, scan));
      return {
        tables: [
          {
            title: 'Scans among the plans of all operations',
            rows: found.map(({ operation, scan }) => ({ operation, ...scan, 'all of it is asked for': isWanted(operation, scan) ? 'yes' : 'no' })),
          },
        ],
        verdicts: [
          { aim: 'no label scan where an index serves', measured: `${needless.length} of ${OPERATIONS.length} operations`, met: needless.length === 0 },
        ],
      };
    }),
};
