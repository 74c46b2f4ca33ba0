import type { TechnopoleWithLaboratories } from './row.ts';

const HOST = 'Università di Bologna';

/** The technopole of Forlì-Cesena. */
export const FORLI_CESENA: TechnopoleWithLaboratories = {
  technopole: {
    key: 'technopole-forli-cesena',
    title: { it: 'Tecnopolo di Forlì-Cesena', en: 'Forlì-Cesena technopole' },
    summary: {
      it: 'Trovi laboratori per aerospazio, alimenti e informatica, e a Predappio un impianto per studiare i flussi d’aria.',
      en: 'You find laboratories for aerospace, food and ICT, and in Predappio a facility to study air flows.',
    },
    place: { province: 'FC', municipality: 'Forlì', address: 'via Fontanelle 40' },
    concepts: ['aerospace', 'agri-food', 'information-technology', 'fluid-dynamics', 'research-and-development'],
    source: 't27',
    attributes: {
      fields: [
        { it: 'aerospazio', en: 'aerospace' },
        { it: 'agroalimentare', en: 'agri-food' },
        { it: 'informatica', en: 'ICT' },
      ],
      managedBy: 'Ser.In.Ar.',
      sites: ['via Fontanelle 40, Forlì', 'Villa Almerici, Cesena', 'Predappio', 'Rocca delle Caminate, Meldola'],
      hosts: ['CIRI Aerospace', 'CIRI ICT', 'CIRI Agroalimentare', 'CICLoPE'],
      readIn: { managedBy: 't28' },
    },
  },
  laboratories: [
    {
      key: 'ciri-aerospace',
      title: { it: 'CIRI Aerospace', en: 'CIRI Aerospace' },
      summary: {
        it: 'Ti aiuta a costruire prototipi e a studiare aria, calore e volo, fino ai piccoli satelliti.',
        en: 'Helps you build prototypes and study air, heat and flight, up to small satellites.',
      },
      place: { province: 'FC', municipality: 'Forlì' },
      concepts: ['aerospace', 'rapid-prototyping', 'fluid-dynamics'],
      source: 't28',
      attributes: {
        host: HOST,
        accreditation: 'accredited',
        formerName: 'CIRI Aeronautica',
        fields: [
          { it: 'prototipazione', en: 'prototyping' },
          { it: 'termofluidodinamica', en: 'thermo-fluid dynamics' },
          { it: 'meccanica del volo', en: 'flight mechanics' },
          { it: 'microsatelliti', en: 'small satellites' },
        ],
      },
    },
    {
      key: 'ciri-ict',
      title: { it: 'CIRI ICT', en: 'CIRI ICT' },
      summary: {
        it: 'Ti aiuta a collegare oggetti e veicoli in rete, a localizzarli e a usarne i dati in città e in azienda.',
        en: 'Helps you connect things and vehicles, locate them and use their data in town and in your company.',
      },
      place: { province: 'FC', municipality: 'Cesena' },
      concepts: ['internet-of-things', 'positioning', 'smart-cities', 'smart-mobility'],
      source: 't27',
      attributes: {
        host: HOST,
        accreditation: 'accredited',
        units: ['Cesena', 'Forlì'],
        fields: [
          { it: 'infomobilità', en: 'mobility information' },
          { it: 'localizzazione', en: 'positioning' },
          { it: 'Internet delle cose', en: 'Internet of things' },
          { it: 'smart city', en: 'smart city' },
        ],
      },
    },
    {
      key: 'ciri-agro',
      title: { it: 'CIRI Agroalimentare', en: 'CIRI Agri-food' },
      summary: {
        it: 'Ti aiuta con processi, microbiologia e durata degli alimenti.',
        en: 'Helps you with food processes, microbiology and shelf life.',
      },
      place: { province: 'FC', municipality: 'Cesena', address: 'Villa Almerici' },
      concepts: ['food-technology', 'food-safety', 'agri-food'],
      source: 't42',
      attributes: {
        host: HOST,
        accreditation: 'accredited',
        fields: [
          { it: 'processi alimentari', en: 'food processes' },
          { it: 'microbiologia', en: 'microbiology' },
          { it: 'bioanalitica', en: 'bioanalytics' },
          { it: 'shelf life', en: 'shelf life' },
        ],
      },
    },
  ],
};

/** The technopole of Rimini. Its laboratories are units of CIRI FRAME (see Ravenna) and CIRI MAM (see Bologna). */
export const RIMINI: TechnopoleWithLaboratories = {
  technopole: {
    key: 'technopole-rimini',
    title: { it: 'Tecnopolo di Rimini', en: 'Rimini technopole' },
    summary: {
      it: 'Trovi unità di ricerca su materiali, moda, cosmetica, confezioni ed economia circolare.',
      en: 'You find research units on materials, fashion, cosmetics, packaging and circular economy.',
    },
    place: { province: 'RN', municipality: 'Rimini', address: 'via Dario Campana, ex Macello' },
    concepts: ['advanced-materials', 'fashion-and-textiles', 'cosmetics', 'packaging', 'circular-economy', 'research-and-development'],
    source: 't32',
    attributes: {
      fields: [
        { it: 'materiali', en: 'materials' },
        { it: 'moda', en: 'fashion' },
        { it: 'cosmetica', en: 'cosmetics' },
        { it: 'imballaggi', en: 'packaging' },
        { it: 'economia circolare', en: 'circular economy' },
      ],
      managedBy: 'Uni.Rimini SpA',
      floorArea: 1235,
      hosts: ['CIRI FRAME (unità di Rimini)', 'CIRI MAM (unità di Rimini)'],
      note: {
        it: 'Nel 2025 l’università stava scegliendo il nuovo gestore',
        en: 'In 2025 the university was choosing the next manager',
      },
      readIn: { managedBy: 't33', floorArea: 't33', note: 't33' },
    },
  },
  laboratories: [],
};
