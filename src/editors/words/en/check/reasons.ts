/** Why something matters to a visitor, where several kinds of problem have truly the same reason. */
export const reasons = {
  unread: 'As long as this cannot be read, no change reaches the site, and visitors keep the old pages.',
  appearsNowhere: 'What stands here would not be shown anywhere, so a visitor would miss it.',
  code: 'Code in a text could change what every visitor is shown, a phone number too.',
  textOnly: 'Visitors would see this on the page, or a part of the page would be lost to them.',
  sameHelp: 'Someone who reads the other language must get the same help.',
  behind: 'A reader is told which part of a translation is behind, and that only works when the record is right.',
  heardHeadings: 'Someone who hears the page read aloud finds the way by its headings.',
  deadLink: 'A link that leads nowhere leaves somebody stuck on the way to help.',
  safeLink: 'A link must lead to where it says, and nobody in between may read along.',
  oldNumber: 'A number or address in a sentence stays behind when it changes, and then somebody calls in vain.',
  oldFigure: 'A figure in a sentence has no source or date, and a reader cannot tell whether it is still true.',
  whereTo: 'People who look for help must arrive at a service that exists now.',
  oneAddress: 'Each page needs an address of its own, or a visitor who opens it gets another page.',
  dates: 'Readers judge by its date whether a fact still holds.',
  oneOfTwo: 'Only one of the two can be shown, and a visitor could get the wrong one.',
  knownPlace: 'Only what stands in its place under its own name is shown to visitors.',
};
