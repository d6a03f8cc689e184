import type { ComponentType } from 'react';
import type { SitePage } from '@/site/pages';
import { AlertPlatformPage } from './AlertPlatformPage';
import { AlphabetPage } from './AlphabetPage';
import { CalendarPage } from './CalendarPage';
import { CentrePage } from './CentrePage';
import { ChildrenPage } from './ChildrenPage';
import { ContributePage } from './ContributePage';
import { DeskLessonPage } from './DeskLessonPage';
import { DirectoryPage } from './DirectoryPage';
import { DoorPage } from './DoorPage';
import { EasyPage } from './EasyPage';
import { FinderPage } from './FinderPage';
import { GenuinePage } from './GenuinePage';
import { GlossaryPage } from './GlossaryPage';
import { HelpTablePage } from './HelpTablePage';
import { HomePage } from './HomePage';
import { MaterialsPage } from './MaterialsPage';
import { NodePage } from './NodePage';
import { OpenDataPage } from './OpenDataPage';
import { OpenHoursPage } from './OpenHoursPage';
import { OpenQuestionsPage } from './OpenQuestionsPage';
import { PaperPage, PostersPage } from './PaperPage';
import { PartnerPage } from './PartnerPage';
import { PartnersPage } from './PartnersPage';
import { PressPage } from './PressPage';
import { NotFoundPage, PrivacyPage, ProsePage, SafeBrowsingPage } from './ProsePage';
import type { TemplateProps } from './props';
import { SearchPage } from './SearchPage';
import { ServicePage } from './ServicePage';
import { SheetPage } from './SheetPage';
import { SituationPage } from './SituationPage';
import { SourcesPage } from './SourcesPage';
import { StatisticsPage } from './StatisticsPage';
import { SuccessesPage } from './SuccessesPage';
import { SuccessPage } from './SuccessPage';
import { TipsByAgePage } from './TipsByAgePage';
import { UpdatePage } from './UpdatePage';
import { UpdatesPage } from './UpdatesPage';
import { WithoutCallingPage } from './WithoutCallingPage';

/** The pages, by id, that show more than their prose. */
const layouts: Record<string, ComponentType<TemplateProps<'page'>>> = {
  home: HomePage,
  'find-help': FinderPage,
  children: ChildrenPage,
  easy: EasyPage,
  'help-table': HelpTablePage,
  directory: DirectoryPage,
  'a-z': AlphabetPage,
  search: SearchPage,
  centre: CentrePage,
  partners: PartnersPage,
  successes: SuccessesPage,
  'alert-platform': AlertPlatformPage,
  statistics: StatisticsPage,
  sources: SourcesPage,
  updates: UpdatesPage,
  contribute: ContributePage,
  'open-questions': OpenQuestionsPage,
  glossary: GlossaryPage,
  'open-data': OpenDataPage,
  genuine: GenuinePage,
  'open-hours': OpenHoursPage,
  paper: PaperPage,
  'situation-posters': PostersPage,
  'without-calling': WithoutCallingPage,
  privacy: PrivacyPage,
  press: PressPage,
  calendar: CalendarPage,
  materials: MaterialsPage,
  'tips-by-age': TipsByAgePage,
  parents: DoorPage,
  school: DoorPage,
  young: DoorPage,
  'letter-to-parents': SheetPage,
  'message-to-class': SheetPage,
  'desk-lesson': DeskLessonPage,
  'safe-browsing': SafeBrowsingPage,
  'not-found': NotFoundPage,
};

/** Chooses the template of a page. The switch is exhaustive: a new page type without a template does not compile. */
export function Template({ page }: { page: SitePage }) {
  switch (page.type) {
    case 'node':
      return <NodePage page={page} />;
    case 'situation':
      return <SituationPage page={page} />;
    case 'service':
      return <ServicePage page={page} />;
    case 'partner':
      return <PartnerPage page={page} />;
    case 'success':
      return <SuccessPage page={page} />;
    case 'update':
      return <UpdatePage page={page} />;
    case 'page': {
      const Layout = layouts[page.id] ?? ProsePage;
      return <Layout page={page} />;
    }
    default:
      return page satisfies never;
  }
}
