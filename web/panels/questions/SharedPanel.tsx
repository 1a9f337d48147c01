import { type EntityKind, KINDS } from '../../../graph/ontology/enumerations.ts';
import { ONTOLOGY } from '../../../graph/ontology/standard.ts';
import type { ArchiveCity } from '../../data/operations/archiveQuery.ts';
import type { SharedProgramme } from '../../data/operations/sharedProgrammesQuery.ts';
import type { Question } from '../../session/View.ts';
import { useWords } from '../../words/useWords.ts';
import { useDesk } from '../Desk.ts';
import { SharedList } from './SharedList.tsx';

type SharedQuestion = Extract<Question, { kind: 'SHARED' }>;

const PROGRAMME_KINDS = KINDS.filter(({ name }) => ONTOLOGY.entityType('PROGRAMME')?.kinds.includes(name));
/** A number of cities beyond this finds nothing in any archive of five documents. */
const MOST_CITIES = 6;
const FEWEST_CITIES = 2;

const toggled = <T,>(values: readonly T[], value: T): readonly T[] => (values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);

const CityChips = ({ cities, question }: { readonly cities: readonly ArchiveCity[]; readonly question: SharedQuestion }) => {
  const { dispatch } = useDesk();
  const { say } = useWords();
  return (
    <div className="chips">
      {cities.map(({ id, names }) => (
        <button
          key={id}
          type="button"
          className="chip"
          data-city={id}
          aria-pressed={question.cities.includes(id)}
          onClick={() => dispatch({ type: 'ask', question: { ...question, cities: toggled(question.cities, id) } })}
        >
          {say(names)}
        </button>
      ))}
    </div>
  );
};

const KindChips = ({ question }: { readonly question: SharedQuestion }) => {
  const { dispatch } = useDesk();
  const { say } = useWords();
  const ask = (kinds: readonly EntityKind[]) => dispatch({ type: 'ask', question: { ...question, kinds } });
  return (
    <div className="chips">
      {PROGRAMME_KINDS.map(({ name, label }) => (
        <button key={name} type="button" className="chip" aria-pressed={question.kinds.includes(name)} onClick={() => ask(toggled(question.kinds, name))}>
          {say(label)}
        </button>
      ))}
    </div>
  );
};

/** Pick cities; what they share is listed and drawn. */
export const SharedPanel = ({ question, shared }: { readonly question: SharedQuestion; readonly shared: readonly SharedProgramme[] | null }) => {
  const { archive, dispatch } = useDesk();
  const { words } = useWords();
  const cities = archive?.cities ?? [];
  const documented = cities.filter(({ documents }) => documents.length > 0);
  const others = cities.filter(({ documents }) => documents.length === 0);
  return (
    <>
      <h2>{words.shared.headline}</h2>
      <fieldset>
        <legend>{words.shared.cities}</legend>
        <CityChips cities={documented} question={question} />
        <details open={others.some(({ id }) => question.cities.includes(id))}>
          <summary>{words.shared.moreCities}</summary>
          <CityChips cities={others} question={question} />
        </details>
        {question.cities.length === 0 ? <p className="note">{words.shared.allCities}</p> : null}
      </fieldset>
      <label className="field">
        {words.shared.minimum}{' '}
        <select
          value={question.minimumCities}
          onChange={(event) => dispatch({ type: 'ask', question: { ...question, minimumCities: Number(event.target.value) } })}
        >
          {Array.from({ length: MOST_CITIES - FEWEST_CITIES + 1 }, (_, at) => at + FEWEST_CITIES).map((number) => (
            <option key={number} value={number}>
              {number}
            </option>
          ))}
        </select>
      </label>
      <details open={question.kinds.length > 0}>
        <summary>{words.shared.kinds}</summary>
        <KindChips question={question} />
      </details>
      {shared === null ? null : (
        <>
          <p className="answer-count" aria-live="polite">
            {shared.length === 0 ? words.shared.none : words.shared.count(shared.length)}
          </p>
          <SharedList shared={shared} />
        </>
      )}
    </>
  );
};
