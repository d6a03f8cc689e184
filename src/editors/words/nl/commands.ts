import type { words as english } from '../en/commands';

/** What every command says of how it is called, in Dutch; its help by name of command and option. */
export const words = {
  folder: 'De map is de plek waar content/ in staat; zonder map is dat hier.',
  options: {
    lang: ['nl|en', 'in welke taal; anders die van je computer (LC_ALL, LANG)'],
    today: ['JJJJ-MM-DD', 'alsof het die dag is; anders de dag in Amsterdam'],
    help: ['', 'toont dit'],
    json: ['', 'alles als JSON, voor andere programma’s'],
  },
  help: {
    check: {
      usage: '[keuzes] [map]',
      about: 'Kijkt alles in content/ na en zegt wat er mis is, waarom dat ertoe doet en hoe je het herstelt.',
      options: {
        watch: ['', 'kijkt na elke wijziging opnieuw, tot je Ctrl+C drukt'],
        annotations: ['', 'alle problemen als opmerkingen bij een wijziging op GitHub'],
      },
      ends: 'Eindigt met 0 als alles klopt, met 1 als er problemen zijn en met 2 als de opdracht niet klopt.',
    },
    status: {
      usage: '[keuzes] [map]',
      about: 'Welke vertalingen achterlopen, met wat er veranderd is; en wat opnieuw bekeken moet worden, op datum.',
      options: {
        accept: ['BESTAND', 'deze vertaling is weer bijgewerkt (zo vaak je wilt)'],
        ics: ['BESTAND', 'schrijft de datums als agenda'],
        due: ['', 'alleen wat binnen een maand aan de beurt is'],
        all: ['', 'alle regels, niet de eerste 25'],
        markdown: ['', 'voor een reactie op een wijziging'],
      },
      ends: 'Eindigt met 0, met 1 als de inhoud eerst hersteld moet worden en met 2 als de opdracht niet klopt.',
    },
    verify: {
      usage: '[keuzes] [map]',
      about: `Loopt met je langs elk nummer en adres dat nog niemand heeft nagekeken, dat sindsdien is veranderd of dat weer aan de
beurt is. Wat klopt, komt meteen in het bestand te staan, bij check. Wat niet klopt, herstel je zelf.`,
      options: {
        who: ['redactie-1', 'je rol of initialen, geen naam: de bestanden zijn openbaar'],
        only: ['service/police', 'alleen de kanalen van één dienst of onderdeel'],
        'due-before': ['JJJJ-MM-DD', 'ook wat voor die dag weer nagekeken moet worden'],
        list: ['', 'drukt een lijst af om het op papier te doen (Markdown), en vraagt niets'],
      },
      ends: 'Eindigt met 0, ook als je halverwege stopt, en met 2 als de opdracht niet klopt.',
    },
    new: {
      usage: '<soort> <id> [keuzes] [map]',
      about: `Maakt de map van een nieuw document: de feiten, en een tekst in elke taal. Vraagt naar de titels, de adressen en de
keuzes; bij de rest staat NOG SCHRIJVEN of TO WRITE, en dat kan niet op de site voordat jij het hebt geschreven.`,
      options: {
        set: ['<veld>=<waarde>', 'vult een veld in: --set title.nl="…", --set desks.0.service=police'],
        yes: ['', 'vraagt niets'],
      },
      ends: 'Schrijft alles of niets. Eindigt met 0 als de map er is, en met 1 of 2 als er niets is geschreven.',
    },
    format: {
      usage: '[bestand …] [map]',
      about: `Schrijft bestanden in de ene vorm die ze allemaal hebben: velden op volgorde, één stijl van aanhalingstekens en lijsten,
opmerkingen als het veld remark. Zonder bestand: allemaal. Wat er staat, blijft gelijk, en de tekst onder de velden ook.`,
      options: {},
      ends: 'Eindigt met 0, met 1 als een bestand niet klopt en zo gelaten is, en met 2 als de opdracht niet klopt.',
    },
    uses: {
      usage: '<soort/id> [keuzes] [map]',
      about: 'Waar een document gebruikt wordt, en welke bladzijden veranderen als het verandert of stopt.',
      options: {},
      ends: 'Verandert niets. Eindigt met 0, en met 2 als de opdracht niet klopt.',
    },
    impact: {
      usage: '<soort/id> [keuzes] [map]',
      about:
        'Elke bladzijde, elk blad, elke uitgave en elk bestand van de gebouwde site dat verandert als een document stopt of een ander nummer krijgt.',
      options: {},
      ends: 'Verandert niets. Eindigt met 0, en met 2 als de vraag niet klopt of er nog geen site is gebouwd.',
    },
    words: {
      usage: '[keuzes] [soort/id …] [map]',
      about: `Hints bij lange zinnen, vaktaal en woordkeus, de tekst die ze het meest nodig heeft eerst. Vraag je naar een tekst,
zoals situation/grooming, dan krijg je ook de cijfers. Zet ./ voor een map die daarop lijkt.`,
      options: {},
      ends: 'Hints keuren niets af: eindigt met 0, met 1 als een lijst in editorial/ niet klopt, met 2 als de opdracht niet klopt.',
    },
    spelling: {
      usage: '[keuzes] [map]',
      about: 'Noemt elk woord dat niet in een woordenboek staat en ook niet op een lijst in editorial/.',
      options: {},
      ends: 'Eindigt met 0 als elk woord bekend is, met 1 als er een niet bekend is en met 2 als de opdracht niet klopt.',
    },
    links: {
      usage: '[keuzes] [map]',
      about: `Bezoekt elk adres op internet waar de inhoud naar linkt, en zegt wat ervan geworden is. Een goed antwoord wordt een
tijd onthouden, in .cache/links.json.`,
      options: {
        fresh: ['', 'vraagt alles opnieuw op'],
        report: ['BESTAND', 'schrijft het verslag ook als Markdown'],
      },
      ends: 'Eindigt met 0 als alles klopt, met 1 als een adres weg is en met 2 als er niets te weten viel.',
    },
    desk: {
      usage: '[keuzes] [map]',
      about: `Opent een scherm in je browser, alleen op deze computer, om documenten in formulieren te wijzigen, met ernaast wat de
controle zegt. PORT kiest een andere poort dan 4400.`,
      options: {},
      ends: 'Loopt tot je Ctrl+C drukt. Eindigt met 2 als de opdracht niet klopt.',
    },
    schemas: {
      usage: '[keuzes] [map]',
      about: 'Schrijft in .vscode/ wat VS Code nodig heeft om elk veld uit te leggen en aan te vullen terwijl je typt.',
      options: {},
      ends: 'Eindigt met 0, en met 2 als de opdracht niet klopt.',
    },
  },
  unknownCommand: (name, near, known) =>
    `De opdracht ${name || 'zonder naam'} is er niet. ${near ? `Bedoel je ${near}?` : `De opdrachten zijn ${known.join(', ')}.`}`,
  unknownOption: (option, near) =>
    `${option}: die keuze is er niet${near ? `; bedoel je --${near}?` : '. --help laat ze allemaal zien.'}`,
  needsValue: (option) => `${option}: schrijf erachter wat het moet zijn. --help laat zien hoe.`,
  takesNoValue: (option) => `${option}: hier hoort niets achter. Schrijf het zonder meer.`,
  unknownLanguage: (text) => `--lang ${text}: er is alleen nl of en`,
  notADay: (option, text) => `${option} ${text}: schrijf een dag die bestaat als JJJJ-MM-DD`,
  notTogether: (options) => `${options} gaan niet samen: kies er één`,
  oneFolder: (more) => `${more}: noem maar één map. --help laat zien hoe.`,
  written: (files) => `Geschreven: ${files.join(', ')}.\nOpen de map opnieuw in VS Code om het te zien.`,
  noContent: (folder) => `In ${folder} staat geen map content/: noem de map waar die wel staat, of ga daar eerst heen`,
  cannotUse: (file, code) =>
    `${file}: dit is niet te lezen of te schrijven (${code}). Kijk of de map er is en of jij er mag schrijven.`,
} satisfies typeof english;
