import type { messages as italian } from './messages.it.ts';

export const messages: typeof italian = {
  company: { title: 'You are invited to look after a company', lead: 'Once you accept, you describe it and decide which hub may follow it.' },
  promoter: { title: 'You are invited to work for a hub', lead: 'Once you accept, you see the companies that the hub follows and decide what to recommend to them.' },
  publisher: { title: 'You are invited to publish for an organisation', lead: 'Once you accept, you propose what the catalogue says of it and of what it offers.' },
  as: 'You accept as {email}.',
  asOther: 'The invitation was sent to {invited}. You accept as {email}: if that is not right, sign out and sign in with the other address.',
  go: 'Accept the invitation',
  guest: 'You have to sign in to accept. If it is the first time, sign up with the address {email}: then you come back here.',
  over: 'This invitation works no more',
  overWhat: 'It has expired, has been used, or you got a newer one. Ask for another from whoever invited you.',
  revoked: 'This invitation was taken back',
  revokedWhat: 'Those who sent it changed their mind, or may invite you no more. If you did not expect that, ask them.',
  broken: 'Something is missing in this link',
  brokenWhat: 'Open it again from the message you got, all of it.',
};
