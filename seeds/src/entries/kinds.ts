import type { Form } from './offers/offer.ts';

/** The kind of an offer and the attributes that kind asks for. */
export interface OfferKind {
  readonly kind: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const AT_A_CENTRE: Readonly<Record<Form, string>> = {
  course: 'training',
  advice: 'consultancy',
  trial: 'test-before-invest',
  laboratory: 'applied-research',
  meeting: 'orientation',
};

const AT_A_LABORATORY: Readonly<Record<Form, string>> = {
  course: 'training',
  advice: 'consultancy',
  trial: 'research',
  laboratory: 'instruments',
  meeting: 'scouting',
};

const AT_A_UNIVERSITY: Readonly<Record<Exclude<Form, 'course'>, string>> = {
  advice: 'consultancy',
  trial: 'prototype',
  laboratory: 'testing',
  meeting: 'thesis',
};

/** What an offer is to the plugin whose source reports its publisher. Throws for a plugin without offers here. */
export function offerKind(publisherReference: string, form: Form): OfferKind {
  const [plugin] = publisherReference.split('.');
  switch (plugin) {
    case 'competence-centres':
      return { kind: 'competence-centres.service', attributes: { help: [AT_A_CENTRE[form]] } };
    case 'technopoles':
      return { kind: 'technopoles.service', attributes: { help: [AT_A_LABORATORY[form]] } };
    case 'universities':
      return form === 'course'
        ? { kind: 'universities.course', attributes: {} }
        : { kind: 'universities.collaboration', attributes: { forms: [AT_A_UNIVERSITY[form]] } };
    default:
      throw new Error(`no kind of offer is known for ${publisherReference}`);
  }
}
