import { useLocale, useTranslations } from 'next-intl';
import { channelAddress, channelText, firstChannel } from '@/content/channels';
import { find } from '@/content/model';
import { type Place, places } from '@/content/schema/channel';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';

/** The service behind the emergency number of a place. For other countries no source gives a number. */
const services: Record<Place, string | undefined> = {
  'european-netherlands': 'emergency-112',
  'caribbean-netherlands': 'emergency-caribbean',
  abroad: undefined,
};

/** The emergency number of each place; in the finder only that of the chosen place shows. */
export function EmergencyOfPlace() {
  const t = useTranslations('Outcome');
  const locale = useLocale();
  return (
    <div className="emergency">
      {places.map((place) => (
        <p key={place} data-place={place}>
          {t.rich(`emergency.${place}`, { call: () => <EmergencyCall service={services[place]} /> })}
        </p>
      ))}
      <p data-place="european-netherlands" className="no-call-only">
        {t.rich('emergencyWithoutVoice', {
          link: (words) => <a href={linkTo('service/emergency-112', locale)}>{words}</a>,
        })}
      </p>
    </div>
  );
}

/** The number of an emergency service, to be called; nothing without a service. */
export function EmergencyCall({ service }: { service: string | undefined }) {
  const channel = service && firstChannel(find(content, 'service', service).channels);
  return channel ? (
    <a href={channelAddress(channel)} className="font-bold" translate="no">
      {channelText(channel)}
    </a>
  ) : null;
}
