import { ONTOLOGY } from '../../graph/ontology/standard.ts';
import { shapePath } from '../canvas/shapes.ts';
import { useTheme } from './ThemeContext.ts';

const SIZE = 14;

/** The shape and colour of an entity type, as the canvas draws it. */
export const TypeMark = ({ type, hollow = false }: { readonly type: string; readonly hollow?: boolean }) => {
  const theme = useTheme();
  const definition = ONTOLOGY.entityType(type);
  if (definition === undefined) return null;
  const colour = definition.colour[theme];
  return (
    <svg className="mark" width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <path d={shapePath(definition.shape, SIZE)} fill={hollow ? 'none' : colour} stroke={colour} strokeWidth="1.2" strokeLinejoin="round" />
    </svg>
  );
};
