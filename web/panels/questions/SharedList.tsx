import type { SharedProgramme } from '../../data/operations/sharedProgrammesQuery.ts';
import { cityOfParticipation } from '../../data/sharingPicture.ts';
import { kindLabel, statusLabel } from '../../words/labels.ts';
import { useWords } from '../../words/useWords.ts';
import { Citations } from '../Citations.tsx';
import { useDesk } from '../Desk.ts';
import { EntityButton } from '../EntityButton.tsx';

const Row = ({ shared }: { readonly shared: SharedProgramme }) => {
  const { view } = useDesk();
  const { words, say } = useWords();
  const { programme, cities, participations } = shared;
  const names = cities.map((city) => {
    const status = participations.find((participation) => cityOfParticipation(participation) === city.id)?.status ?? null;
    return status === null ? say(city.names) : words.shared.withStatus(say(city.names), say(statusLabel(status)));
  });
  const citations = [
    ...new Map(
      participations.flatMap((participation) => participation.citations).map((citation) => [`${citation.document.id} ${citation.article}`, citation]),
    ).values(),
  ];
  return (
    <li data-row={programme.id} data-open={view.selection === programme.id || undefined}>
      <EntityButton entity={programme} {...(programme.kind !== null && { note: say(kindLabel(programme.kind)) })} />
      <p className="row-cities">
        <span className="count">{cities.length}</span> {names.join(words.listSeparator)}
      </p>
      {view.selection === programme.id ? <Citations citations={citations} /> : null}
    </li>
  );
};

/** Shared programmes in the order of the answer; choosing one shows where it is stated. */
export const SharedList = ({ shared }: { readonly shared: readonly SharedProgramme[] }) => (
  <ol className="rows">
    {shared.map((row) => (
      <Row key={row.programme.id} shared={row} />
    ))}
  </ol>
);
