/**
 * What is asked beside pictures, pretended: words of a token say what. `email`, `phone`, `address`, `questions`, `voluntary`
 * (questions that may be skipped), `bank` (a step the page knows nothing of), `tasks` (the first four). Codes are `123456`
 * and `1234`; `refused@example.com` takes nothing, `lost@example.com` finds the mail server away, and the third wrong code
 * ends one.
 */

const task = (kind, required = true) => ({ kind, required, done: false, given: null, address: null });

/** The tasks that the words of a token ask for. */
export function tasks(words) {
  const asks = (word) => words.includes(word) || words.includes('tasks');
  return [
    ...(asks('email') ? [task('EMAIL')] : []),
    ...(asks('phone') ? [task('PHONE')] : []),
    ...(asks('address') ? [task('ADDRESS')] : []),
    ...(asks('questions') || words.includes('voluntary') ? [task('QUESTIONNAIRE', !words.includes('voluntary'))] : []),
    ...(words.includes('bank') ? [task('BANK', false)] : []),
  ];
}

/** Answers a request about a task: `[status, body]`, or nothing when it is about something else. */
export function answer(session, what, body) {
  const of = (kind) => session.tasks.find((task) => task.kind === kind);
  const problem = (status, identifier, message, extra = {}) => [status, { identifier, message }, extra];
  const read = () => JSON.parse(body);
  const sent = /^POST \/api\/capture\/(email|phone)(\/code)?$/.exec(what);
  if (sent) {
    const [, channel, code] = sent;
    const task = of(channel.toUpperCase());
    if (!task) return problem(400, 'BAD_VALUE', 'not asked for');
    if (!code) {
      const to = read()[channel];
      if (to.startsWith('refused')) return problem(400, 'BAD_VALUE', `Field '${channel}' must take messages`);
      if (to.startsWith('lost')) return problem(503, 'INTERNAL_ERROR', 'not now');
      if (to.startsWith('often')) return problem(429, 'TOO_MANY_REQUESTS', 'wait', { 'Retry-After': '90' });
      Object.assign(task, { given: to, done: false, tries: 0 });
      return [200, null];
    }
    if ((task.tries ?? 0) >= 3 || !task.given) return problem(409, 'PARTNER_ERROR', 'used up');
    if (read().code !== (channel === 'email' ? '123456' : '1234')) {
      task.tries = (task.tries ?? 0) + 1;
      return task.tries < 3 ? problem(400, 'BAD_VALUE', 'wrong') : problem(409, 'PARTNER_ERROR', 'used up');
    }
    task.done = true;
    return [200, null];
  }
  switch (what) {
    case 'GET /api/capture/phone':
      return [200, { prefixes: [['DE', '49'], ['IT', '39'], ['LT', '370'], ['US', '1']].map(([country, prefix]) => ({ country, prefix })) }];
    case 'PUT /api/capture/address': {
      const address = read();
      const line = [address.street, [address.postalCode, address.city].filter(Boolean).join(' '), address.region].filter(Boolean).join(', ');
      Object.assign(of('ADDRESS'), { done: true, given: line, address });
      return [200, null];
    }
    case 'GET /api/capture/questionnaire':
      return [200, { ...sheet, answers: session.answers ?? {}, done: of('QUESTIONNAIRE').done }];
    case 'PUT /api/capture/questionnaire': {
      const { answers, done } = read();
      session.answers = answers;
      const faults = done ? faultsOf(answers) : [];
      of('QUESTIONNAIRE').done = done && faults.length === 0;
      return [200, { done: done && faults.length === 0, faults }];
    }
  }
  return null;
}

const question = (key, type, title, more = {}) => ({
  key, type, title, description: null, required: false, placeholder: null, choices: [], min: null, max: null, condition: null, ...more,
});
const choices = (...keys) => keys.map((key) => ({ key, title: key[0].toUpperCase() + key.slice(1) }));

const sheet = {
  title: 'About your account',
  description: 'We are obliged to ask this.',
  sections: [
    {
      title: 'Work',
      description: null,
      condition: null,
      questions: [
        question('working', 'RADIO', 'Do you work?', { required: true, choices: choices('yes', 'no') }),
        question('employer', 'TEXT', 'For whom?', { required: true, condition: { question: 'working', is: ['yes'] } }),
        question('sources', 'SELECT_MULTI', 'Where does your income come from?', { choices: choices('salary', 'savings', 'pension') }),
        question('income', 'INTEGER', 'Income a year', { min: 0, max: 1000000, placeholder: '30000' }),
      ],
    },
    {
      title: 'Everything else',
      description: 'One of each kind.',
      condition: null,
      questions: [
        question('agree', 'CHECKBOX', 'I act on my own behalf', { required: true }),
        question('colour', 'COLOR', 'Favourite colour'),
        question('home', 'COUNTRY', 'Country of birth'),
        question('taxes', 'COUNTRY_MULTI', 'Countries where you pay taxes'),
        question('since', 'DATE', 'Since when?'),
        question('call', 'DATETIME', 'When may we call?'),
        question('hour', 'TIME', 'Best hour'),
        question('mail', 'EMAIL', 'Another e-mail address'),
        question('share', 'FLOAT', 'Share in per cent'),
        question('names', 'LIST', 'Former names'),
        question('word', 'PASSWORD', 'A word for the phone'),
        question('purpose', 'SELECT', 'Purpose', { choices: choices('saving', 'paying') }),
        question('number', 'TEL', 'Another number'),
        question('story', 'TEXT_AREA', 'Anything else?', { description: 'In a few words.' }),
        question('site', 'URL', 'Your site'),
      ],
    },
  ],
};

function faultsOf(answers) {
  const faults = [];
  if (!answers.working) faults.push({ question: 'working', fault: 'MISSING' });
  if (answers.working === 'yes' && !answers.employer) faults.push({ question: 'employer', fault: 'MISSING' });
  if (answers.income !== undefined && !/^\d+$/.test(answers.income)) faults.push({ question: 'income', fault: 'WRONG' });
  if (!answers.agree) faults.push({ question: 'agree', fault: 'MISSING' });
  return faults;
}
