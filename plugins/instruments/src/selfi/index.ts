import type { Instrument } from '@innesto/schema';
import { customers } from './customers.ts';
import { design } from './design.ts';
import { finance } from './finance.ts';
import { logistics } from './logistics.ts';
import { people } from './people.ts';
import { production } from './production.ts';
import { PROFILES } from './profiles.ts';
import { purchasing } from './purchasing.ts';
import { COMMON_STEPS } from './steps.ts';
import { technologies } from './technologies.ts';

/** A self-assessment on the pattern of SELFI 4.0, for any sector and for companies from one person up, in our own words. */
export const selfi: Instrument = {
  id: 'instruments.selfi',
  version: '1.0.0',
  name: {
    it: 'Autovalutazione della maturità digitale (sul modello di SELFI 4.0)',
    en: 'Digital maturity self-assessment (on the pattern of SELFI 4.0)',
  },
  description: {
    it: "Otto parti dell'impresa, da tre a cinque domande ciascuna. Per ogni domanda scegliete la frase che vi somiglia di più: non ci " +
      'sono risposte giuste o sbagliate. Segue la struttura di SELFI 4.0, il questionario delle Camere di commercio, ma non è quello ' +
      'ufficiale: domande, obiettivi e confini dei profili sono nostri. Se un bando chiede il rapporto di SELFI 4.0, va compilato ' +
      'anche quello.',
    en: 'Eight parts of your company, three to five questions each. For every question choose the sentence that sounds most like you: ' +
      'there are no right or wrong answers. It follows the structure of SELFI 4.0, the questionnaire of the Italian Chambers of ' +
      'Commerce, but it is not the official one: the questions, the targets and the borders of the profiles are ours. If a call for ' +
      'funding asks for the SELFI 4.0 report, you will need to fill in that one too.',
  },
  mode: 'self',
  steps: COMMON_STEPS,
  areas: [finance, customers, technologies, people, purchasing, logistics, production, design],
  profiles: PROFILES,
  source: {
    it: 'Aree, scala da 0 a 4 e nomi dei profili seguono le descrizioni pubbliche di SELFI 4.0. Il testo ufficiale non è stato letto. ' +
      'Sono provvisori i confini dei profili (cinque parti uguali della scala, perché quelli ufficiali non sono pubblici), gli ' +
      'obiettivi per dimensione e il peso uguale di tutte le domande.',
    en: 'Areas, the scale from 0 to 4 and the names of the profiles follow public descriptions of SELFI 4.0. The official text has ' +
      'not been read. Provisional are the borders of the profiles (five equal parts of the scale, since the official ones are not ' +
      'public), the targets by size and the equal weight of all questions.',
  },
};
