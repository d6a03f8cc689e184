import type { Content } from './model';
import type { Planned } from './schema/planned';

/** The content without what is planned for other days: pages, lists, feeds, data and search never know of it. */
export function publishedOn(content: Content, day: string): Content {
  const isOn = ({ publishFrom = day, publishUntil = day }: Planned) => publishFrom <= day && day <= publishUntil;
  return { ...content, update: content.update.filter(isOn), event: content.event.filter(isOn) };
}
