import { DEMAND } from './demand.matrix.ts';
import {
  ADMINISTRATOR_READS, CLAIM_READS, COMPANY_READS, EVERYBODY, FORBIDDEN, NOTHING, OK, ORGANISATION_READS, PROMOTER_WRITES, PROPOSAL_READS, SIGN_IN, all,
  type Access, type Row,
} from './row.ts';

const ENTRY = '{ entry(id: $organisation) { … } }';
const SEARCH = '{ entries(query: "robotca", first: 100) { … } }';
const COMPANY = '{ company(id: $company) { … } }';
const MATCH = '{ company(id: $company) { matches(first: 1) { nodes { … } } } }';
const CLAIMS = '{ claims(first: 100) { nodes { … } } }';
const INSTRUMENT = '{ instruments { … } }';
const WHY_NOT = 'whyNot(companyId: $company, entryId: $organisation)';
const EFFECT = 'priorityEffect(concepts: ["robotics"])';

/** Whoever is signed in, of themselves. */
const MYSELF: Access = { ours: [NOTHING, OK, OK, OK, OK] };

/** What only one of the roles has of its own. */
const MY_COMPANY: Access = { ours: [NOTHING, OK, NOTHING, NOTHING, NOTHING], theirs: all(NOTHING) };
const MY_ORGANISATION: Access = { ours: [NOTHING, NOTHING, OK, NOTHING, NOTHING], theirs: all(NOTHING) };
const MY_HUB: Access = { ours: [NOTHING, NOTHING, NOTHING, OK, NOTHING], theirs: all(NOTHING) };

/** A list that whoever is signed in may ask for, and that holds only what they may see. */
const LIST: Access = { ours: [SIGN_IN, OK, OK, OK, OK] };

/** The catalogue, and what is everybody's. */
const PUBLIC: readonly Row[] = [
  {
    of: 'Entry', at: ENTRY, ...EVERYBODY,
    fields: `address attributes concepts duration ended facts id illustrative kind kindName links municipality remote offers plugin price provenance
      province publisher role similar summary title updatedAt validFrom validUntil`,
  },
  { of: 'EntryConnection', at: SEARCH, fields: 'corrections edges exact facets nodes pageInfo ranked totalCount', ...EVERYBODY },
  { of: 'EntryEdge', at: '{ entries { edges { … } } }', fields: 'cursor matchedWords node', ...EVERYBODY },
  { of: 'Correction', at: '{ entries(query: "robotca") { corrections { … } } }', fields: 'typed understoodAs', ...EVERYBODY },
  { of: 'Facet', at: '{ entries { facets { … } } }', fields: 'name values', ...EVERYBODY },
  { of: 'FacetValue', at: '{ entries { facets { values { … } } } }', fields: 'count label value', ...EVERYBODY },
  { of: 'Concept', at: '{ concepts { … } }', fields: 'id label scheme', ...EVERYBODY },
  { of: 'Fact', at: '{ entry(id: $organisation) { facts { … } } }', fields: 'label source value', ...EVERYBODY },
  { of: 'SourceReference', at: '{ entries(first: 100) { nodes { facts { source { … } } } } }', fields: 'retrievedOn title url', ...EVERYBODY },
  { of: 'Link', at: '{ entries(first: 100) { nodes { links { … } } } }', fields: 'label rel url', ...EVERYBODY },
  { of: 'Price', at: '{ entries(first: 100) { nodes { price { … } } } }', fields: 'amount free note', ...EVERYBODY },
  {
    of: 'Provenance', at: '{ entry(id: $organisation) { provenance { … } } }', ...EVERYBODY,
    fields: 'editedByPublisher plugin retrievedOn source stale title url',
  },
  { of: 'PageInfo', at: '{ entries { pageInfo { … } } }', fields: 'endCursor hasNextPage hasPreviousPage startCursor', ...EVERYBODY },
  { of: 'Kind', at: '{ kinds { … } }', fields: 'count id name plugin plural publishable role', ...EVERYBODY },
  { of: 'Province', at: '{ provinces { … } }', fields: 'code latitude longitude name region regionName', ...EVERYBODY },
  { of: 'Division', at: '{ divisions { … } }', fields: 'code name', ...EVERYBODY },
  { of: 'Hub', at: '{ hubs { … } }', fields: 'id name priorities provinces website', ...EVERYBODY },
  { of: 'Hub', at: '{ hub(id: $hub) { promoters { id } } }', fields: 'promoters', shows: '$promoter', ...ADMINISTRATOR_READS },
  { of: 'Hub', at: '{ hub(id: $hub) { invitations { id } } }', fields: 'invitations', shows: '$calling', ...ADMINISTRATOR_READS },
  { of: 'Counts', at: '{ counts { … } }', fields: 'byProvince companies offers partners technologies', ...EVERYBODY },
  { of: 'ProvinceCount', at: '{ counts { byProvince { … } } }', fields: 'partners province', ...EVERYBODY },
  { of: 'Instrument', at: INSTRUMENT, fields: 'areas description id maximum mode name profiles source version', ...EVERYBODY },
  { of: 'Area', at: '{ instruments { areas { … } } }', fields: 'description id name questions', ...EVERYBODY },
  { of: 'Question', at: '{ instruments { areas { questions { … } } } }', fields: 'concepts id notApplicable steps text why', ...EVERYBODY },
  { of: 'Step', at: '{ instruments { areas { questions { steps { … } } } } }', fields: 'text value', ...EVERYBODY },
  { of: 'Profile', at: '{ instruments { profiles { … } } }', fields: 'description from id name', ...EVERYBODY },
];

/** How the plugins do: states are everybody's, what went wrong is the administrator's. */
const PLUGINS: readonly Row[] = [
  { of: 'PluginStatus', at: '{ plugins { … } }', fields: 'contract entries id illustrative kinds name signals sources state unmappedTerms version', ...EVERYBODY },
  { of: 'PluginStatus', at: '{ plugins { … } }', fields: 'problems', shows: 'PluginProblem', ...ADMINISTRATOR_READS },
  {
    of: 'SearchStatus', at: '{ searchStatus { … } }', fields: 'bytes engine entries failure healthy indexed lagSeconds waitingChanges', ours: [SIGN_IN, FORBIDDEN, FORBIDDEN, FORBIDDEN, OK],
  },
  { of: 'PluginProblem', at: '{ plugins { problems { … } } }', fields: 'cure message rule', ...ADMINISTRATOR_READS },
  {
    of: 'SourceStatus', at: '{ plugins { sources { … } } }', ...EVERYBODY,
    fields: 'added changed id lastReadAt read refusedCount retired stale state title',
  },
  { of: 'SourceStatus', at: '{ plugins { sources { … } } }', fields: 'refused', shows: 'RefusedRecord', ...ADMINISTRATOR_READS },
  { of: 'SourceStatus', at: '{ plugins { sources { … } } }', fields: 'message', shows: 'what-a-read-said', ...ADMINISTRATOR_READS },
  { of: 'RefusedRecord', at: '{ plugins { sources { refused { … } } } }', fields: 'key reason', ...ADMINISTRATOR_READS },
  { of: 'SignalStatus', at: '{ plugins { signals { … } } }', fields: 'degraded failures id name', ...EVERYBODY },
  { of: 'UnmappedTerm', at: '{ plugins { unmappedTerms { … } } }', fields: 'count source term', ...EVERYBODY },
];

/** Whoever asks, and what they are here for. */
const PEOPLE: readonly Row[] = [
  { of: 'Me', at: '{ me { … } }', fields: 'alerts alertsByMail claims companies company hub organisation organisations publishableKinds roles unreadAlerts user', ...MYSELF },
  { of: 'Me', at: '{ me { company { id } companies { id } } }', fields: 'company companies', shows: '$company', ...MY_COMPANY },
  { of: 'Me', at: '{ me { hub { id } } }', fields: 'hub', shows: '$hub', ...MY_HUB },
  { of: 'Me', at: '{ me { organisation { id } organisations { id } } }', fields: 'organisation organisations', shows: '$organisation', ...MY_ORGANISATION },
  { of: 'Me', at: '{ me { publishableKinds { id } } }', fields: 'publishableKinds', shows: 'id', ours: MY_ORGANISATION.ours },
  { of: 'Me', at: '{ me { claims { id } } }', fields: 'claims', shows: '$claim', ...MY_COMPANY },
  { of: 'User', at: '{ me { user { … } } }', fields: 'email emailVerified id locale name', ...MYSELF },
  { of: 'ClaimConnection', at: '{ claims { … } }', fields: 'edges nodes pageInfo totalCount', ...LIST },
  { of: 'ClaimEdge', at: '{ claims(first: 100) { edges { cursor node { id } } } }', fields: 'cursor node', shows: '$claim', ...CLAIM_READS },
  { of: 'Claim', at: CLAIMS, fields: 'comment createdAt id state taxCode', shows: '$claim', ...CLAIM_READS },
  { of: 'Claim', at: '{ claims(first: 100) { nodes { claimant { email } } } }', fields: 'claimant', shows: '$claimant', ...CLAIM_READS },
  // Whoever claims a company learns nothing of it before somebody has looked at the claim.
  {
    of: 'Claim', at: CLAIMS, fields: 'companyId companyName', shows: '$claimed',
    ours: [SIGN_IN, NOTHING, NOTHING, OK, OK], theirs: [SIGN_IN, NOTHING, NOTHING, NOTHING, OK],
  },
];

/** What is new: for a company, its people and the hub that follows it; for an organisation, its people, and no company in it. */
const ALERTS: readonly Row[] = [
  { of: 'Me', at: '{ me { unreadAlerts } }', fields: 'unreadAlerts', shows: '"unreadAlerts":1', ours: [NOTHING, OK, OK, OK, NOTHING] },
  { of: 'AlertConnection', at: '{ me { alerts { … } } }', fields: 'edges nodes pageInfo totalCount', ...MYSELF },
  { of: 'AlertEdge', at: '{ me { alerts { edges { … } } } }', fields: 'cursor node', ours: [NOTHING, OK, OK, OK, NOTHING] },
  { of: 'Alert', at: '{ me { alerts { nodes { … } } } }', fields: 'day id kind read text', ours: [NOTHING, OK, OK, OK, NOTHING] },
  {
    of: 'Alert', at: '{ me { alerts { nodes { entry { id } } } } }', fields: 'entry', shows: '$organisation',
    ours: [NOTHING, OK, OK, OK, NOTHING], theirs: all(NOTHING),
  },
  {
    of: 'Alert', at: '{ me { alerts { nodes { company { id } } } } }', fields: 'company', shows: '$company',
    ours: [NOTHING, OK, NOTHING, OK, NOTHING], theirs: all(NOTHING),
  },
];

/** What is a company's. */
const COMPANIES: readonly Row[] = [
  {
    of: 'Company', at: COMPANY, ...COMPANY_READS,
    fields: `createdAt description hub hubConsent id illustrative instruments matchesState municipality name needs nextStep origin owned province
      sector sizeClass taxCode website`,
  },
  // The hub that follows a company sees what it needs, and not who its people are or whom they ask.
  { of: 'Company', at: '{ company(id: $company) { invitations { id } } }', fields: 'invitations', shows: '$invitation', ...MY_COMPANY },
  { of: 'Company', at: '{ company(id: $company) { people { nodes { email } } } }', fields: 'people', shows: '$claimant', ...MY_COMPANY },
  { of: 'UserConnection', at: '{ company(id: $company) { people { … } } }', fields: 'edges nodes pageInfo totalCount', ...COMPANY_READS },
  { of: 'UserEdge', at: '{ company(id: $company) { people { edges { … } } } }', fields: 'cursor node', ...MY_COMPANY },
  { of: 'Company', at: '{ company(id: $company) { assessments { nodes { id } } } }', fields: 'assessments', shows: '$filed', ...COMPANY_READS },
  { of: 'Company', at: '{ company(id: $company) { currentAssessment { id } } }', fields: 'currentAssessment', shows: '$draft', ...COMPANY_READS },
  { of: 'Company', at: '{ company(id: $company) { latestAssessment { id } } }', fields: 'latestAssessment', shows: '$filed', ...COMPANY_READS },
  { of: 'Company', at: '{ company(id: $company) { gaps { id } } }', fields: 'gaps', shows: '$gap', ...COMPANY_READS },
  { of: 'Company', at: '{ company(id: $company) { activities { nodes { id } } } }', fields: 'activities', shows: '$activity', ...COMPANY_READS },
  { of: 'Company', at: '{ company(id: $company) { matches(first: 100) { nodes { id } } } }', fields: 'matches', shows: '$match', ...COMPANY_READS },
  // What the promoter holds back, the company does not see.
  {
    of: 'Company', at: '{ company(id: $company) { matches(first: 100) { nodes { id } } } }', fields: 'matches', shows: '$held',
    ours: [NOTHING, NOTHING, NOTHING, OK, NOTHING], theirs: all(NOTHING),
  },
  { of: 'CompanyConnection', at: '{ companies { … } }', fields: 'edges nodes pageInfo totalCount', ...LIST },
  // Those who may see none are not told how many there are.
  { of: 'CompanyConnection', at: '{ companies { … } }', fields: 'totalCount', shows: '"totalCount":0', ours: [SIGN_IN, NOTHING, OK, NOTHING, OK] },
  { of: 'CompanyEdge', at: '{ companies { edges { … } } }', fields: 'cursor node', ours: [SIGN_IN, OK, NOTHING, OK, NOTHING] },
  {
    of: 'CompanyImport', at: 'mutation { importCompanies(input: { content: $file }) { … } }', fields: 'created createdCount refused',
    ours: [SIGN_IN, FORBIDDEN, FORBIDDEN, OK, FORBIDDEN],
  },
  {
    of: 'RefusedLine', at: 'mutation { importCompanies(input: { content: $file }) { refused { … } } }', fields: 'code line reason',
    ours: [SIGN_IN, FORBIDDEN, FORBIDDEN, OK, FORBIDDEN],
  },
  { of: 'MatchesState', at: '{ company(id: $company) { matchesState { … } } }', fields: 'message state updatedAt', ...COMPANY_READS },
  { of: 'Invitation', at: '{ company(id: $company) { invitations { … } } }', fields: 'createdAt email expiresAt id role state', ...MY_COMPANY },
  { of: 'ActivityConnection', at: '{ company(id: $company) { activities { … } } }', fields: 'edges nodes pageInfo totalCount', ...COMPANY_READS },
  { of: 'ActivityEdge', at: '{ company(id: $company) { activities { edges { … } } } }', fields: 'cursor node', ...COMPANY_READS },
  { of: 'Activity', at: '{ company(id: $company) { activities { nodes { … } } } }', fields: 'channel createdAt id kind note occurredOn promoter', ...COMPANY_READS },
  { of: 'Activity', at: '{ company(id: $company) { activities { nodes { entry { id } } } } }', fields: 'entry', shows: '$organisation', ...COMPANY_READS },
];

/** What a company answered, what it lacks, and what was found for it. */
const ASSESSMENTS_AND_MATCHES: readonly Row[] = [
  { of: 'AssessmentConnection', at: '{ company(id: $company) { assessments { … } } }', fields: 'edges nodes pageInfo totalCount', ...COMPANY_READS },
  { of: 'AssessmentEdge', at: '{ company(id: $company) { assessments { edges { … } } } }', fields: 'cursor node', ...COMPANY_READS },
  {
    of: 'Assessment', at: '{ assessment(id: $filed) { … } }', ...COMPANY_READS,
    fields: 'answered answers filedAt filedByPromoter id instrument levels overall profile startedAt state total',
  },
  { of: 'Answer', at: '{ assessment(id: $filed) { answers { … } } }', fields: 'answeredAt notApplicable questionId revision step', ...COMPANY_READS },
  { of: 'AreaLevel', at: '{ assessment(id: $filed) { levels { … } } }', fields: 'area level meaning target', ...COMPANY_READS },
  {
    of: 'Gap', at: '{ company(id: $company) { gaps { … } } }', ...COMPANY_READS,
    fields: 'area areaName concepts id level maximum meaning priority severe target text',
  },
  { of: 'MatchConnection', at: '{ company(id: $company) { matches { … } } }', fields: 'edges nodes pageInfo totalCount', ...COMPANY_READS },
  { of: 'MatchEdge', at: '{ company(id: $company) { matches { edges { … } } } }', fields: 'cursor node', ...COMPANY_READS },
  { of: 'Match', at: MATCH, fields: 'createdAt decision entry gaps id madeBy missing rank reasons score', ...COMPANY_READS },
  { of: 'MatchRun', at: '{ company(id: $company) { matches { nodes { madeBy { … } } } } }', fields: 'createdAt id queries version', ...COMPANY_READS },
  {
    of: 'Reason', at: '{ company(id: $company) { matches { nodes { reasons { … } } } } }', ...COMPANY_READS,
    fields: 'evidence plugin pluginName signal signalName text value weight',
  },
  { of: 'Decision', at: '{ company(id: $company) { matches { nodes { decision { … } } } } }', fields: 'comment decidedAt decidedBy position state', ...COMPANY_READS },
];

/** Why something is not recommended. */
const ABSENCES: readonly Row[] = [
  { of: 'WhyNot', at: `{ ${WHY_NOT} { … } }`, fields: 'entry kept lists place step text', ...PROMOTER_WRITES },
  { of: 'WhyNotList', at: `{ ${WHY_NOT} { lists { … } } }`, fields: 'floor found last name outcome shared strongest text', ...PROMOTER_WRITES },
];

/** What a promoter tries before saying what the hub gives priority to. */
const PRIORITIES: readonly Row[] = [
  { of: 'PriorityEffect', at: `{ ${EFFECT} { … } }`, fields: 'after before company', ours: PROMOTER_WRITES.ours },
  {
    of: 'PriorityEffect', at: `{ ${EFFECT} { company { id } } }`, fields: 'company', shows: '$company', ours: PROMOTER_WRITES.ours,
    theirs: [SIGN_IN, FORBIDDEN, FORBIDDEN, NOTHING, FORBIDDEN],
  },
  { of: 'PlaceChange', at: `{ ${EFFECT} { after { … } } }`, fields: 'after before entry', ours: PROMOTER_WRITES.ours },
];

/** What organisations want their entries to say. */
const PROPOSALS: readonly Row[] = [
  { of: 'ProposalConnection', at: '{ proposals { … } }', fields: 'edges nodes pageInfo totalCount', ...LIST },
  { of: 'ProposalEdge', at: '{ proposals(first: 100) { edges { cursor node { id } } } }', fields: 'cursor node', shows: '$proposal', ...PROPOSAL_READS },
  {
    of: 'Proposal', at: '{ proposals(first: 100) { nodes { … } } }', shows: '$proposal', ...PROPOSAL_READS,
    fields: 'changes comment createdAt entry fromSource id kind kindName organisation reviewable reviewedAt reviewers state title',
  },
  {
    of: 'OrganisationMembers', at: '{ organisationMembers(organisationId: $organisation) { … } }', fields: 'invitations organisation publishers',
    ...ORGANISATION_READS,
  },
  { of: 'Change', at: '{ proposals(first: 100) { nodes { id changes { … } } } }', fields: 'after before field', shows: '$proposal', ...PROPOSAL_READS },
];

/** Who may read the fields of each type. Fields that plugins give their own types of entries are everybody's, as entries are. */
export const OBJECTS: readonly Row[] = [...PUBLIC, ...PLUGINS, ...PEOPLE, ...ALERTS, ...COMPANIES, ...ASSESSMENTS_AND_MATCHES, ...ABSENCES, ...PRIORITIES, ...PROPOSALS, ...DEMAND];
