import type { Relation } from '../../../ontology/records.ts';
import { citationKey } from '../../citations.ts';
import { type Properties, stated } from './nodeProperties.ts';

/** A relation as the properties of its relationship; its type and ends are the relationship's own. */
export const relationshipProperties = ({ id, status, citations }: Relation): Properties => stated({ id, status, citations: citations.map(citationKey) });
