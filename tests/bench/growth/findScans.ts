import type { Driver, ProfiledPlan } from 'neo4j-driver';
import type { Wave } from '../services/recordQueries.ts';

/** Operators that read every node or relationship of a label, of a type or of the whole graph. */
const SCAN = /AllNodes|LabelScan|LabelsScan|AllRelationships|RelationshipTypeScan|RelationshipTypesScan/;

/** Names of operators end in the database's. */
const DATABASE_SUFFIX = /@.*$/;

export interface Scan {
  readonly operator: string;
  readonly details: string;
  readonly dbHits: number;
}

const scansIn = ({ operatorType, arguments: { Details }, dbHits, children }: ProfiledPlan): readonly Scan[] => [
  ...(SCAN.test(operatorType) ? [{ operator: operatorType.replace(DATABASE_SUFFIX, ''), details: String(Details), dbHits }] : []),
  ...children.flatMap(scansIn),
];

/** The scans in what PROFILE says of these queries, and how much work all of them together are at the database. */
export const findScans = async (driver: Driver, waves: readonly Wave[]): Promise<readonly Scan[]> => {
  const found: Scan[] = [];
  for (const { text, parameters } of waves.flat()) {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters);
    if (summary.profile !== false) found.push(...scansIn(summary.profile));
  }
  return found;
};
