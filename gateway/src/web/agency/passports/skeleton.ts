/** What a passport begins with that begins with nothing: all it must have, with what is to be written in each place. */

const inEveryLanguage = (indent: string) =>
  ['uz-Latn', 'kaa', 'ru', 'en'].map((language) => `${indent}${language}: ""`).join('\n');

/** `agency` answers for the service. Number and day of the version are given when it is published. */
export const skeletonFor = (agency: string): string => `\
# Write between the quotation marks, and change what is not so. Lines that begin with # are notes to you: remove them at will.

# The service in its address: small letters, digits and hyphens, for example dormitory-place. It never changes.
id: ""
# informational: nothing is applied for here. interactive: applied for here, collected at the agency.
# transactional: all of it is done here. The last two need "form", "clock" and "result", too.
tier: informational

# What the law or the agency calls the service.
title:
${inEveryLanguage('  ')}
# One or two sentences: what a person gets, and who may ask for it.
summary:
${inEveryLanguage('  ')}

# The agency that answers for the service.
authority: ${agency}
# Whom it is for: natural-person, legal-entity, state-body.
audience: [natural-person]
# Codes of the events in life or business that make people need it; may stay empty.
events: []

# The laws and other acts it rests on, each under a short name that other places use.
basis:
  law:
    # The act, with its number and date.
    title:
${inEveryLanguage('      ')}

# Where it is given: all offices of the agency, or a list of their codes.
offices: all

# What the person has to do or bring, in order. Write another "- uz-Latn: ..." for each further step.
steps:
${inEveryLanguage('    ').replace('    ', '  - ')}

# What is paid: none, or { amount: SUM, basis: law }.
fee: none
`;
