/** A finding that is wrong by the letter of the standard. It is set aside in the report: shown and counted apart. */
type Exception = {
  engine: string;
  /** How the finding begins. */
  rule: string;
  /** What the rest of the finding, which says where, must look like. */
  place: RegExp;
  why: string;
};

const exceptions: readonly Exception[] = [
  {
    engine: 'HTML_CodeSniffer',
    rule: 'WCAG2AAA.Principle3.Guideline3_2.3_2_2.H32.2: ',
    place: /^<form [^>]*\bmethod="dialog"/,
    why: 'A form without a button that sends it. Nothing can be sent: the form has the method of a dialog and stands in none, so that it goes nowhere (HTML standard, form submission algorithm), and a button would do nothing. Success criterion 3.2.2 asks that a choice does not change the context; H32 is one technique for forms that send.',
  },
];

/** Why a finding of an engine is set aside; undefined when it counts. */
export function whySetAside(engine: string, finding: string): string | undefined {
  return exceptions.find(
    (each) =>
      each.engine === engine && finding.startsWith(each.rule) && each.place.test(finding.slice(each.rule.length)),
  )?.why;
}
