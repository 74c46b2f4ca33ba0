import type { Provenance } from '@innesto/schema';

const read = (title: string, url: string): Provenance => ({ title, url, retrievedOn: '2026' });

/** Pages in which the facts of this plugin were read. Stored copies: a figure carries its own year. */
export const REFERENCES = {
  cnrUnioncamere: read(
    'CNR, accordo con Unioncamere',
    'https://www.cnr.it/it/news/9660/si-rafforza-la-partnership-cnr-unioncamere-per-far-crescere-il-dialogo-tra-ricerca-pubblica-e-imprese',
  ),
  dintec: read('Dintec, PROMO-TT', 'https://dintec.it/P42A0C0S377/PROMO-TT.htm'),
  eneaCentres: read('StartupBusiness, ricerca e sviluppo', 'https://www.startupbusiness.it/tag/rierca-e-sviluppo/'),
  eneaSustainability: read(
    'ENEA, Energia Ambiente Innovazione',
    'https://www.eai.enea.it/archivio/insieme-per-l-innovazione-la-nuova-sfida-per-ricerca-e-imprese/la-sfida-della-sostenibilita-per-far-crescere-innovazione-e-competitivita.html',
  ),
  enea: read(
    'ENEA, la strategia di knowledge exchange',
    'https://eai.enea.it/archivio/innovatori-e-innovazione/la-strategia-di-knowledge-exchange-dell-enea.html',
  ),
  kep: read('Cluster MinIT, Knowledge Exchange Program', 'https://clusterminit.it/?p=677'),
  kepOfficers: read('PMI.it, Knowledge Exchange Program', 'https://pmi.it/?p=303788'),
  infn: read(
    'INFN, comitato per il trasferimento tecnologico',
    'https://web.infn.it/TechTransfer/index.php/it/impatto/storie-persone/569-intervista-a-ezio-previtali-coordinatore-del-comitato-nazionale-per-il-trasferimento-tecnologico-cntt-dell-infn',
  ),
  iit: read(
    'StartupBusiness, il modello dell’IIT',
    'https://startupbusiness.it/trasferimento-tecnologico-il-modello-delliit-di-genova/27308',
  ),
  iitPatents: read(
    'BizJournal Liguria, i brevetti dell’IIT',
    'https://liguria.bizjournal.it/2020/11/iit-fucina-di-brevetti-1-056-allattivo-29-domande-europee-concesse-nel-2019/',
  ),
  cineca: read('Studio Aratari, Cineca', 'https://studioaratari.com/portfolio/cineca'),
  dama: read(
    'ART-ER, il tecnopolo di Bologna diventa DAMA',
    'https://first.art-er.it/news/data-valley-il-tecnopolo-di-bologna-diventa-dama',
  ),
  icsc: read(
    'ICSC, la nuova sede al DAMA',
    'https://www.supercomputing-icsc.it/2025/03/04/icsc-cambia-sede-e-si-trasferisce-allinterno-del-dama/',
  ),
  ecosister: read(
    'Unibo Magazine, ecosistema regionale dell’innovazione',
    'https://magazine.unibo.it/archivio/2022/primo-passo-dell2019ecosistema-regionale-dell2019innovazione-nasce-la-fondazione-per-la-gestione-delle-risorse-e-l2019avvio-delle-attivita/',
  ),
  knowledgeShare: read(
    'Politecnico di Torino, Knowledge Share',
    'https://www.polito.it/ateneo/comunicazione-e-ufficio-stampa/poliflash/knowledge-share-l-innovazione-a-portata-di-clic',
  ),
  knowledgeShareSpinOffs: read(
    'Nòva, condividere i risultati della ricerca pubblica',
    'https://albertodiminin.nova100.ilsole24ore.com/2024/01/29/knowledge-share-condividere-e-segnalare-i-risultati-della-ricerca-pubblica/',
  ),
  mir: { title: 'Politecnico di Torino, presentazione di MIR (27 gennaio 2025)', retrievedOn: '2026' },
} as const satisfies Record<string, Provenance>;
