/** What several companies need together. */
export const messages = {
  navigation: 'Bisogni comuni',
  title: 'Bisogni comuni',
  lead: 'Che cosa serve a più imprese fra quelle che segui: da qui puoi partire per un seminario o un progetto insieme.',
  count: 'Nessun bisogno comune | Un bisogno comune | {count} bisogni comuni',
  companies: 'Nessuna impresa | Un’impresa | {count} imprese',
  severe: 'Per nessuna è grave | Per una è grave | Per {count} è grave',
  areas: 'Dove manca: {areas}',
  serving: 'Che cosa c’è già, buono per la maggior parte',
  servesOf: 'Per {count} imprese su {total}',
  nothingServes: 'Nel catalogo niente va bene per la maggior parte. Chiedi a un partner di prepararlo con te.',
  who: 'Quali imprese',
  none: 'Non ci sono ancora bisogni comuni. Si vedono quando almeno due imprese che segui hanno fatto l’autovalutazione.',
  toDesk: 'Vai alle imprese che segui',
};
