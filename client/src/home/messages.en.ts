import type { messages as italian } from './messages.it.ts';

export const messages: typeof italian = {
  title: 'Find who helps you take the next digital step',
  lead: 'Say what you need in your own words: we show you partners, offers and technologies.',
  searchLabel: 'What do you need?',
  searchHint: 'For example: “welding robot”, “production data”, “computer security”.',
  doors: 'Where do you want to start?',
  ownDoors: 'Go on from here',
  company: {
    title: 'I run a company',
    what: 'Answer the questions about your company: see where you stand, what would help you most and whom to call first.',
    go: 'See where you stand',
  },
  ownCompany: {
    title: 'Your company',
    what: 'See where you stand, what would help you most and whom to call first.',
    go: 'Go to your company',
  },
  partner: {
    title: 'I offer skills or services',
    what: 'Keep what your organisation offers up to date. The companies that need it find you.',
    note: 'You come in by a hub’s invitation.',
    go: 'Publish what you offer',
  },
  hub: {
    title: 'I support companies',
    what: 'Follow the companies of your area: where they stand, whom to recommend to each, what was done already.',
    note: 'You come in by an invitation of whoever runs the platform.',
    go: 'Go to your desk',
  },
  counts: 'What is here today',
  partners: 'partners',
  offers: 'offers',
  technologies: 'technologies',
  companies: 'registered companies',
  map: 'Partners by province',
  mapLead: 'Each dot is a province; the larger it is, the more partners are there. Choose one to see who they are.',
  dot: '{province}: {count} partner | {province}: {count} partners',
  partnerColumn: 'Partners',
  allProvinces: 'Show all provinces ({count})',
  province: 'Province',
  region: 'Region',
};
