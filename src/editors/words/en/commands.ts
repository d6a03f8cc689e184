/** What every command says of how it is called, in English; its help by name of command and option. */
export const words = {
  folder: 'The folder is the one that holds content/; without it, that is here.',
  options: {
    lang: ['nl|en', 'in which language; otherwise that of your computer (LC_ALL, LANG)'],
    today: ['YYYY-MM-DD', 'as if it were that day; otherwise the day in Amsterdam'],
    help: ['', 'shows this'],
    json: ['', 'all of it as JSON, for other programs'],
  },
  help: {
    check: {
      usage: '[options] [folder]',
      about: 'Checks everything in content/ and tells what is wrong, why it matters and how to mend it.',
      options: {
        watch: ['', 'checks again after every change, until you press Ctrl+C'],
        annotations: ['', 'all problems as remarks beside a change on GitHub'],
      },
      ends: 'Ends with 0 when all is well, with 1 when there are problems, and with 2 when the command is not right.',
    },
    status: {
      usage: '[options] [folder]',
      about: 'Which translations are behind, with what changed; and what must be looked at again, by date.',
      options: {
        accept: ['FILE', 'this translation is up to date again (as often as you like)'],
        ics: ['FILE', 'writes the dates as a calendar'],
        due: ['', 'only what is due within a month'],
        all: ['', 'every line, not the first 25'],
        markdown: ['', 'for a comment on a change'],
      },
      ends: 'Ends with 0, with 1 when the content must be mended first, and with 2 when the command is not right.',
    },
    verify: {
      usage: '[options] [folder]',
      about: `Walks you through every number and address that nobody has checked yet, that has changed since, or that must be checked
again. What you say is right is written down at once in the file, under check; what is wrong is yours to mend.`,
      options: {
        who: ['editor-1', 'your role or initials, no name: the files are public'],
        only: ['service/police', 'only the channels of one service or node'],
        'due-before': ['YYYY-MM-DD', 'also what must be checked again before that day'],
        list: ['', 'prints a sheet to do it on paper (Markdown), and asks nothing'],
      },
      ends: 'Ends with 0, also when you stop halfway, and with 2 when the command is not right.',
    },
    new: {
      usage: '<type> <id> [options] [folder]',
      about: `Makes the folder of a new document: its structure, and a text in each language. Asks for the titles, the addresses and
the choices; all else is marked TO WRITE or NOG SCHRIJVEN, and cannot be published before you have written it.`,
      options: {
        set: ['<field>=<value>', 'fills in a field: --set title.nl="…", --set desks.0.service=police'],
        yes: ['', 'asks nothing'],
      },
      ends: 'Writes all or nothing. Ends with 0 when the folder is there, and with 1 or 2 when nothing was written.',
    },
    format: {
      usage: '[file …] [folder]',
      about: `Writes files in the one form that all have: fields in order, one style of quotes and lists, comments as the field
remark. Without a file: all of them. What they say stays the same, and so does the text below the fields.`,
      options: {},
      ends: 'Ends with 0, with 1 when a file is not right and was left as it is, and with 2 when the command is not right.',
    },
    uses: {
      usage: '<type/id> [options] [folder]',
      about: 'Where a document is used, and which pages change when it changes or stops.',
      options: {},
      ends: 'Changes nothing. Ends with 0, and with 2 when what was asked is not right.',
    },
    impact: {
      usage: '<type/id> [options] [folder]',
      about:
        'Every page, sheet, edition and file of the built site that changes when a document stops or its number does.',
      options: {},
      ends: 'Changes nothing. Ends with 0, and with 2 when what was asked is not right or no site has been built.',
    },
    words: {
      usage: '[options] [type/id …] [folder]',
      about: `Hints about long sentences, jargon and wording, the text that needs them most first. Asked about a text, such as
situation/grooming, it gives the figures as well. Write a folder that looks like that with ./ before it.`,
      options: {},
      ends: 'Hints never fail: ends with 0, with 1 when a list in editorial/ is not right, and with 2 when the command is not.',
    },
    spelling: {
      usage: '[options] [folder]',
      about: 'Names every word that is neither in a dictionary nor in a list in editorial/.',
      options: {},
      ends: 'Ends with 0 when every word is known, with 1 when one is not, and with 2 when the command is not right.',
    },
    links: {
      usage: '[options] [folder]',
      about: `Visits every address on the internet that the content links to, and tells what has become of it. A good answer is
remembered for a while, in .cache/links.json.`,
      options: {
        fresh: ['', 'asks for everything again'],
        report: ['FILE', 'writes the report in Markdown too'],
      },
      ends: 'Ends with 0 when all is well, with 1 when an address is gone, and with 2 when nothing could be found out.',
    },
    desk: {
      usage: '[options] [folder]',
      about: `Opens a screen in your browser, on this computer only, to change documents in forms, with what the check says beside
them. PORT chooses another port than 4400.`,
      options: {},
      ends: 'Runs until Ctrl+C. Ends with 2 when the command is not right.',
    },
    schemas: {
      usage: '[options] [folder]',
      about: 'Writes what VS Code needs to explain and complete each field while you type, in .vscode/.',
      options: {},
      ends: 'Ends with 0, and with 2 when the command is not right.',
    },
  },
  unknownCommand: (name: string, near: string | undefined, known: readonly string[]) =>
    `There is no command ${name || 'without a name'}. ${near ? `Did you mean ${near}?` : `The commands are ${known.join(', ')}.`}`,
  unknownOption: (option: string, near: string | undefined) =>
    `${option}: there is no such option${near ? `; did you mean --${near}?` : '. --help shows all of them.'}`,
  needsValue: (option: string) => `${option}: write behind it what it should be. --help shows how.`,
  takesNoValue: (option: string) => `${option} takes nothing behind it: write it alone.`,
  unknownLanguage: (text: string) => `--lang ${text}: there is only nl or en`,
  notADay: (option: string, text: string) => `${option} ${text}: write a day that exists as YYYY-MM-DD`,
  notTogether: (options: string) => `${options} do not go together: choose one`,
  oneFolder: (more: string) => `${more}: only one folder can be named. --help shows how.`,
  written: (files: readonly string[]) => `Written: ${files.join(', ')}.\nOpen the folder again in VS Code to see it.`,
  noContent: (folder: string) => `${folder} holds no folder content/: name the folder that does, or go there first`,
  cannotUse: (file: string, code: string) =>
    `${file}: this cannot be read or written (${code}). See whether its folder is there and whether you may write in it.`,
};
