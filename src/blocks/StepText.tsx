import { useLocale } from 'next-intl';
import { channelAddress, isCallToAction } from '@/content/channels';
import { type Piece, piecesOf } from '@/content/desk-links';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { firstSentence, linesOf } from '@/lib/sentence';
import { linkTo } from '@/site/site';

/** A step or a warning: its first sentence bold, so that these can be read alone, and each desk that it names a link. */
export function StepText({ text }: { text: string }) {
  const start = firstSentence(text);
  return (
    <>
      <b>
        <Pieces text={start} />
      </b>
      <Pieces text={text.slice(start.length)} />
    </>
  );
}

/** A first step that is shorter says too little alone, such as to breathe slowly. */
const fewestLetters = 45;

/**
 * How steps begin: the first thing that the first one says, with the answer if it is a question, and what the second
 * begins with where that is very short. Each desk in it is a link.
 */
export function StepsStart({ texts }: { texts: readonly string[] }) {
  const [first = '', second = ''] = texts.map((text) => linesOf(text)[0]);
  return <Pieces text={first.length < fewestLetters ? `${first} ${second}` : first} />;
}

/** A step or a warning in easy words: each thing that it says on a line of its own, and each desk a link. */
export function EasyText({ text }: { text: string }) {
  return (
    <div>
      {linesOf(text).map((line) => (
        <p key={line}>
          <Pieces text={line} />
        </p>
      ))}
    </div>
  );
}

function Pieces({ text }: { text: string }) {
  return piecesOf(text).map((piece) =>
    piece.service === undefined ? piece.words : <DeskLink key={piece.index} {...piece} service={piece.service} />,
  );
}

/** A link to the page of a service, or to its channel; a number that the words do not say stands behind them. */
function DeskLink({ words, service, channel: id }: Piece & { service: string }) {
  const locale = useLocale();
  const channel = find(content, 'service', service).channels.find((each) => each.id === id && isCallToAction(each));
  const address = channel && channelAddress(channel);
  const isSaid = channel?.type !== 'phone' || words.includes(channel.value);
  return (
    <a href={address ?? linkTo(`service/${service}`, locale)} translate={channel?.value === words ? 'no' : undefined}>
      {words}
      {!isSaid && <span translate="no"> {channel.value}</span>}
    </a>
  );
}
